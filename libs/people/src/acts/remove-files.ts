import { enqueue, type Act } from '#platform';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      remove_files: { readonly keys: readonly string[] };
    }
  }
}

/** An act touches no file: the files go once it is certain that nothing names them any more. */
export async function removeFiles(act: Act, keys: readonly (string | null)[]): Promise<void> {
  const known = keys.filter(key => key !== null);
  if (known.length > 0) await enqueue(act, 'remove_files', { keys: known });
}
