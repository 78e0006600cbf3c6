import { memberRoles } from '#hosting';
import { companyInvitationMail } from './company-invitation.mail.js';

const origin = 'https://walz.example';
const href = `${origin}/companies/join?secret=abc-123`;
const evil = 'Ada <img src=x> & "Ada"\r\nBcc: x@example.org';

const mails = (['en', 'de'] as const).flatMap(language =>
  memberRoles.map(role => ({
    language,
    role,
    mail: companyInvitationMail({
      company: { name: evil },
      maker: { name: evil, handle: 'ada' },
      role,
      language,
      origin,
      href,
    }),
  })),
);

describe.each(mails)('the invitation of a $role ($language)', ({ mail: { html, text } }) => {
  it('brings its link, and cannot be made to say something else by a name', () => {
    expect(text).toContain(href);
    expect(html).toContain(`href="${href}"`);
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import/);
  });

  it('fits on a line of text, but for addresses', () => {
    for (const line of text.split('\n'))
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(72);
  });
});
