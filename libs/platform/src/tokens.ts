/** What the plant gives to every door under a name, where a class is not name enough. */
export const ENV = Symbol('env');
export const LOG = Symbol('log');
export const CLOCK = Symbol('clock');
/** Whether the told season lives in this database: read once, when the house opens. */
export const IS_DEMO = Symbol('is demo');
/** The origin people type, such as `https://walz.example`. */
export const ORIGIN = Symbol('origin');
export const DATABASE_URL = Symbol('database url');
