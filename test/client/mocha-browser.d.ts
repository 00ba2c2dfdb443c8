// @types/mocha describes the package's entry only; its bundle for browsers makes the globals that the types know.
declare module "mocha/mocha.js";
