import type { Language } from '#kernel';
import type { ComponentChildren, VNode } from 'preact';
import { LinkButton } from '../house/components/button.js';
import { Table } from '../house/components/table.js';
import { Trail, type TrailStep } from '../house/components/trail.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { LANGUAGES, wordsFor, type Words } from '../words/index.js';
import { mailLink, mailOf, type Answer, type Pitch } from './pitch.js';

export interface PitchPageProps {
  readonly frame: Frame;
  readonly pitch: Pitch;
  /** The page that this one belongs to. */
  readonly subject: TrailStep;
  /** Where this page is, without a language. */
  readonly address: string;
  /** The other pages about the same, for somebody else. */
  readonly variants?: readonly { readonly label: string; readonly href: string; readonly isHere: boolean }[];
}

/** One sheet to print, and a mail to go with it. */
export function PitchPage(props: PitchPageProps): VNode {
  const { frame, pitch, subject, address } = props;
  const words = wordsFor(frame.language);
  const { site } = words;
  return (
    <Layout {...frame} title={pitch.title} description={pitch.lead} isUnlisted>
      <article class="pitch">
        <header>
          <Trail words={words} steps={[{ label: site.home, href: '/' }, subject]} here={pitch.title} />
          <Switches {...props} words={words} />
          <p class="pitch__audience">{pitch.audience}</p>
          <h1>{pitch.title}</h1>
          <p class="lead">{pitch.lead}</p>
        </header>
        <Part id="gains" title={words.pitch.gainsTitle}>
          <ul class="pitch__gains">
            {pitch.gains.map(({ to, text }) => (
              <li key={to}>
                <strong>{to}.</strong> {text}
              </li>
            ))}
          </ul>
        </Part>
        <Part id="costs" title={words.pitch.costsTitle}>
          <Offers pitch={pitch} words={words} />
          <Answers answers={pitch.costs} />
          {pitch.costsNote ? <p>{pitch.costsNote}</p> : null}
        </Part>
        <Part id="risks" title={words.pitch.risksTitle}>
          <Answers answers={pitch.risks} />
          <p class="pitch__small">{words.pitch.disclaimer}</p>
        </Part>
        <Part id="earlier" title={words.pitch.earlierTitle}>
          <p>{pitch.earlier}</p>
        </Part>
        <Part id="steps" title={words.pitch.stepsTitle}>
          <ol class="pitch__steps">
            {pitch.steps.map(step => (
              <li key={step.text}>
                {step.text} {step.address ? <a href={step.address}>{step.address}</a> : null}
              </li>
            ))}
          </ol>
        </Part>
      </article>
      <Mail pitch={pitch} address={`${frame.origin}${address}`} language={frame.language} words={words} />
    </Layout>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** For whom and in which language: that of the one who gets it, whatever the reader's own is. */
function Switches({ frame, address, variants = [], words }: PitchPageProps & { words: Words }): VNode {
  const { pitch } = words;
  return (
    <div class="pitch__switches">
      {variants.length > 0 ? (
        <nav aria-label={pitch.variants}>
          {variants.map(({ label, href, isHere }) => (
            <a key={href} href={inLanguage(href, frame.language)} aria-current={isHere ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      ) : null}
      <nav aria-label={pitch.languages}>
        {LANGUAGES.map(({ code, name }) => (
          <a
            key={code}
            href={inLanguage(address, code)}
            lang={code}
            hreflang={code}
            aria-current={code === frame.language ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <p>{pitch.printHint}</p>
    </div>
  );
}

function inLanguage(address: string, language: Language): string {
  return `${address}${address.includes('?') ? '&' : '?'}language=${language}`;
}

function Offers({ pitch: { offers = [] }, words: { pitch } }: { pitch: Pitch; words: Words }): VNode | null {
  if (offers.length === 0) return null;
  return (
    <Table
      caption={pitch.offersOpen}
      columns={[pitch.offer, pitch.bed, pitch.travel, pitch.money, pitch.most].map(title => ({ title }))}
      rows={offers.map(({ title, bed, travel, money, most }) => [title, bed, travel, money, most])}
    />
  );
}

function Answers({ answers }: { answers: readonly Answer[] }): VNode {
  return (
    <dl class="pitch__answers">
      {answers.map(({ to, text }) => (
        <div key={to}>
          <dt>{to}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface MailProps {
  readonly pitch: Pitch;
  readonly address: string;
  readonly language: Language;
  readonly words: Words;
}

function Mail({ pitch, address, language, words }: MailProps): VNode {
  const text = mailOf(pitch, inLanguage(address, language), words);
  return (
    <section class="pitch__mail" aria-labelledby="mail-title">
      <h2 id="mail-title">{words.pitch.mailTitle}</h2>
      <p>{words.pitch.mailHint}</p>
      <p class="pitch__subject">{words.pitch.mailSubject(pitch.title)}</p>
      <textarea readonly rows={18} aria-label={words.pitch.mailLabel}>
        {`\n${text}`}
      </textarea>
      <p>
        <LinkButton href={mailLink(pitch.title, text)}>{words.pitch.mailOpen}</LinkButton>
      </p>
    </section>
  );
}
