import type { Language } from '#kernel';
import { plain, step } from './plain.js';
import { Button, Link, Paragraph, Sheet, Step, Steps, Title, onPaper, type WrittenMail } from './sheet.js';
import { mailWordsFor } from './words/index.js';

export interface WelcomeFacts {
  readonly person: { readonly name: string; readonly handle: string };
  readonly language: Language;
  readonly origin: string;
}

export function welcomeMail({ person, language, origin }: WelcomeFacts): WrittenMail {
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
  const text = plain(
    welcome.title(person.name),
    welcome.lead,
    step(1, welcome.skills, welcome.skillsText),
    step(2, welcome.home, welcome.homeText),
    step(3, welcome.share, welcome.shareText, page),
    `${welcome.edit}:\n${edit}`,
    welcome.bye,
    `-- \n${words.claim}`,
    words.why(new URL(origin).host),
  );
  return { subject, html, text };
}
