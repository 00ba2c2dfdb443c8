// Addresses as clients and Node write them, compared.

/**
 * The same for every way to write one address. Node leaves “( ) @ + '” and a drive's “C:” in “file:///C:/desk (1)” as they are, and
 * VS Code writes “file:///c%3A/desk%20%281%29”.
 */
export function sameAddress(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // Not well written: compared as it stands.
  }
  return plain.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** The address of a path, of Windows or not: for hosts without Node as well. */
export function pathAddress(path: string): string {
  const parts = path.replaceAll("\\", "/").split("/");
  return `file://${parts[0] === "" ? "" : "/"}${parts.map(encodeURIComponent).join("/")}`;
}

/** True for a file in a folder, at whatever depth. */
export function liesIn(folder: string, uri: string): boolean {
  return sameAddress(uri).startsWith(`${sameAddress(folder).replace(/\/$/, "")}/`);
}
