import type { Desk } from '../desk.js';

export async function removeFiles({ keys }: Walz.Tasks['remove_files'], { files }: Desk): Promise<void> {
  for (const key of keys) await files.remove(key);
}
