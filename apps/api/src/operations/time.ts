/** What the work answers if it is ready in time; otherwise nobody waits for it any more, whatever comes of it. */
export function withinTime<T>(seconds: number, work: Promise<T>, late: () => Error): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), seconds * 1_000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
