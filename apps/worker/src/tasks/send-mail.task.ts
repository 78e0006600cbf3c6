import type { Desk } from '../desk.js';

/** For a mail that an admin puts back; every other mail is sent by the task that wrote it. */
export async function sendMail({ mailId }: Walz.Tasks['send_mail'], { post }: Desk): Promise<void> {
  await post.deliverAgain(mailId);
}
