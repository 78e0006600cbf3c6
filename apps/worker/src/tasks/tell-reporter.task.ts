import { reportById } from '#people';
import type { Desk } from '../desk.js';
import { outcomeMail } from '../mail/moderation.mail.js';
import { deliverTo } from './deliver-to.js';

export async function tellReporter({ reportId }: Walz.Tasks['tell_reporter'], desk: Desk): Promise<void> {
  const report = await reportById(desk.database.manager, reportId);
  if (!report) return;
  const { reporterId, language } = report;
  await deliverTo(reporterId, { key: `outcome:${reportId}`, kind: 'outcome', language }, desk, spoken =>
    outcomeMail(report, { language: spoken, origin: desk.origin }),
  );
}
