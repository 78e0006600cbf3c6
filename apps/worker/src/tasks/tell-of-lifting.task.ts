import type { Desk } from '../desk.js';
import { liftingMail } from '../mail/moderation.mail.js';
import { deliverTo } from './deliver-to.js';

export async function tellOfLifting(
  { personId, measure, at }: Walz.Tasks['tell_of_lifting'],
  desk: Desk,
): Promise<void> {
  const key = `lifting:${personId}:${measure}:${at}`;
  await deliverTo(personId, { key, kind: 'lifting' }, desk, language =>
    liftingMail(measure, { language, origin: desk.origin }),
  );
}
