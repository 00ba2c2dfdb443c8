/** The version of this build; esbuild writes it in, and sources run as they are have none. */
export const VERSION = process.env.ONRECORD_VERSION ?? "0.0.0-source";
