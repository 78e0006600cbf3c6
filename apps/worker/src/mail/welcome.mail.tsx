import type { Language } from '#kernel';
import { plain, step } from './plain.js';
import { Button, Link, Paragraph, Sheet, Step, Steps, Title, onPaper, type WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

export interface WelcomeFacts {
  readonly person: { readonly name: string; readonly handle: string };
  readonly language: Language;
  readonly origin: string;
  /** By which she says that the address is hers, if that is not known yet. */
  readonly href?: string;
}

export function welcomeMail({ person, language, origin, href }: WelcomeFacts): WrittenMail {
  const words = mailWordsFor(language);
  const { welcome } = words;
  const page = `${origin}/people/${person.handle}`;
  const edit = `${origin}/settings/profile`;
  const subject = welcome.subject(person.name);
  const foot = [words.claim, words.why(new URL(origin).host)];
  const html = onPaper(
    <Sheet language={language} subject={subject} preview={welcome.preview} foot={foot}>
      <Title>{welcome.title(person.name)}</Title>
      <Paragraph>{welcome.lead}</Paragraph>
      <Steps>
        {href === undefined ? null : (
          <Step title={welcome.address}>
            {welcome.addressText} <Link href={href} /> {welcome.lasts}
          </Step>
        )}
        <Step title={welcome.skills}>{welcome.skillsText}</Step>
        <Step title={welcome.home}>{welcome.homeText}</Step>
        <Step title={welcome.share}>
          {welcome.shareText} <Link href={page} />
        </Step>
      </Steps>
      <Button href={edit}>{welcome.edit}</Button>
      <Paragraph>{welcome.bye}</Paragraph>
    </Sheet>,
  );
  const steps: (readonly [title: string, ...lines: string[]])[] = [
    ...(href === undefined ? [] : [[welcome.address, welcome.addressText, href, welcome.lasts] as const]),
    [welcome.skills, welcome.skillsText],
    [welcome.home, welcome.homeText],
    [welcome.share, welcome.shareText, page],
  ];
  const text = plain(
    welcome.title(person.name),
    welcome.lead,
    ...steps.map(([title, ...lines], index) => step(index + 1, title, ...lines)),
    `${welcome.edit}:\n${edit}`,
    welcome.bye,
    `-- \n${words.claim}`,
    words.why(new URL(origin).host),
  );
  return { subject, html, text };
}
