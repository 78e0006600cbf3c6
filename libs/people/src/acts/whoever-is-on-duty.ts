import { Refusal, hasDuty, type Duty, type Viewer } from '#kernel';
import type { Act } from '#platform';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** The viewer as she stands now, locked: her duty may have been taken from her since the request came in. */
export async function whoeverIsOnDuty(act: Act, duty: Duty): Promise<Viewer> {
  const me = await whoeverSignedIn(act);
  const viewer: Viewer = { kind: 'person', personId: me.id, ...(me.duty && { duty: me.duty }) };
  if (!hasDuty(viewer, duty)) throw new Refusal('not_found');
  return viewer;
}
