import type { BuildOptions } from "esbuild";

export const shared: BuildOptions;
export const node: BuildOptions;
export const program: BuildOptions;
