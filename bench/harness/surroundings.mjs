/** What every contender finds in its environment: nothing of the caller's settings may favour one of them. */
export function surroundings(settings) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(WALZ_|DATABASE_URL$|PORT$|HOST$|NODE_)/.test(name),
  );
  return { ...Object.fromEntries(own), NODE_ENV: 'production', WALZ_LOG: 'warn', ...settings };
}
