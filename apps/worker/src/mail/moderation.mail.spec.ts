import type { Measure, ReportAction } from '#people';
import { liftingMail, measureMail, outcomeMail } from './moderation.mail.js';

const origin = 'https://walz.example';
const nasty = '<img src=x onerror=alert(1)>';
const report = (action: ReportAction) => ({
  action,
  subjectKind: 'Person',
  snapshot: [{ what: 'name', text: `Bob ${nasty}` }],
  reason: 'spam' as const,
  message: `No shoes, please.\n${nasty}`,
  suspendedUntil: action === 'suspend' ? Temporal.Instant.from('2027-04-12T00:00:00Z') : null,
  outcome: `You were right.\n${nasty}`,
});
const measured = ['hide', 'warn', 'suspend', 'ban'] as const;

describe.each(['en', 'de'] as const)('mails about reports, in %s,', language => {
  const about = { language, origin };
  const all = [
    ...measured.map(action => measureMail(report(action), about)),
    ...(['hide', 'suspend', 'ban'] satisfies Measure[]).map(measure => liftingMail(measure, about)),
    outcomeMail(report('ban'), about),
  ];

  it('are each a letter of its own', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { html, subject } of all) {
      expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
      expect(subject).not.toMatch(/[\n<]/);
    }
  });

  it('cannot be made to say something else by what people wrote', () => {
    for (const { html } of all) expect(html).not.toContain('<img');
    expect(all[0]!.html).toContain('&lt;img src=x onerror=alert(1)>');
    expect(all[0]!.text).toContain('No shoes, please.\n<img');
  });

  it('fit on a line of text, but for addresses and what people wrote', () => {
    for (const { text } of all) {
      for (const line of text.split('\n')) {
        if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(72);
      }
    }
  });

  it('say until when, and nothing of whoever is told nothing', () => {
    expect(measureMail(report('suspend'), about).text.replace(/\s+/g, ' ')).toContain(
      language === 'de' ? '12. April 2027' : '12 April 2027',
    );
    expect(() => measureMail(report('dismiss'), about)).toThrow('Nobody is told');
  });
});
