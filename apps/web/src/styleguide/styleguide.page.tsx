import type { VNode } from 'preact';
import { LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { Prose } from '../house/components/prose.js';
import { Trail } from '../house/components/trail.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor } from '../words/index.js';
import { Buttons, Chapter, Colours, Forms, Marks, Notices, Type } from './basics.js';
import { Lists, Maps, People, Weeks } from './contents.js';

export interface StyleguidePageProps {
  readonly frame: Frame;
}

/** Every part of the house in every state; shown in development only. */
export function StyleguidePage({ frame }: StyleguidePageProps): VNode {
  const words = wordsFor(frame.language);
  const { styleguide } = words;
  return (
    <Layout
      {...frame}
      title={styleguide.title}
      description={styleguide.lead}
      islands={['week-painter']}
      isUnlisted
    >
      <div class="desk__main styleguide">
        <header>
          <Trail words={words} steps={[{ label: words.site.home, href: '/' }]} here={styleguide.title} />
          <h1>{styleguide.title}</h1>
          <p class="lead">{styleguide.lead}</p>
        </header>
      </div>
      <Type words={words} />
      <Colours words={words} />
      <Marks words={words} />
      <Buttons words={words} />
      <Forms words={words} />
      <Notices words={words} />
      <Weeks words={words} />
      <People words={words} />
      <Maps words={words} />
      <Lists words={words} />
      <Chapter id="empty" title={styleguide.empty}>
        <EmptyState title={words.people.noSkillsYours}>
          <p>{words.people.noSkillsYoursText}</p>
          <LinkButton kind="primary" href="#empty">
            {words.people.addSkills}
          </LinkButton>
        </EmptyState>
      </Chapter>
      <Chapter id="prose" title={styleguide.prose}>
        <Prose
          html={`<p>${words.home.lead}</p><h3>${words.home.week}</h3><ul><li>${words.home.mondayText}</li><li>${words.home.fridayText}</li></ul><blockquote><p>${words.home.weekendText}</p></blockquote><pre><code>weeks.filter(isOpen)</code></pre>`}
        />
      </Chapter>
    </Layout>
  );
}
