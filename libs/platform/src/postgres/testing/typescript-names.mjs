import { registerHooks } from 'node:module';

/** Lets Node run our sources as they are: an import of "./x.js" finds "./x.ts". */
registerHooks({
  resolve(specifier, context, next) {
    const isOurs = /^\.\.?\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts');
    return next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
