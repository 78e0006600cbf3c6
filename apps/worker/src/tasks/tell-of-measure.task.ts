import { reportById } from '#people';
import type { Desk } from '../desk.js';
import { measureMail } from '../mail/moderation.mail.js';
import { deliverTo } from './deliver-to.js';

export async function tellOfMeasure({ reportId }: Walz.Tasks['tell_of_measure'], desk: Desk): Promise<void> {
  const report = await reportById(desk.database.manager, reportId);
  if (!report) return;
  await deliverTo(report.aboutPersonId, { key: `measure:${reportId}`, kind: 'measure' }, desk, language =>
    measureMail(report, { language, origin: desk.origin }),
  );
}
