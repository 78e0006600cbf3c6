/** One and many; neither of the site's languages needs more forms. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
