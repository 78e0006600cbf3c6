import { plusWeeks, type Week } from '#weeks';
import type { ComponentChildren, VNode } from 'preact';
import { EmptyState } from '../house/components/empty-state.js';
import { LinkButton } from '../house/components/button.js';
import { Pager } from '../house/components/pager.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { DrawnMap, type MapPlace } from '../house/map/map.js';
import { wordsFor, type Words } from '../words/index.js';
import { AskForm, type AskFormProps } from './ask-form.js';
import { addressOf, filters, isSaid, sorts, without, type Asked, type Filter, type Sort } from './asked.js';
import type { Scale } from './hits.js';
import type { Side } from './side.js';

/** What would be found without one of the filters. */
export interface Loosening {
  readonly filter: Filter;
  readonly count: number;
  readonly isMore: boolean;
}

export interface FinderProps extends Omit<AskFormProps, 'words' | 'side'> {
  readonly frame: Frame;
  readonly isFirstPage: boolean;
  readonly nextPage?: string | undefined;
  readonly loosenings: readonly Loosening[];
}

interface Shown {
  readonly side: Side;
  readonly hits: readonly { readonly weeks: readonly Week[] }[];
  readonly places: readonly MapPlace[];
  readonly list: (scale: Scale) => VNode;
  readonly surprise: ((scale: Scale) => VNode) | undefined;
  readonly newAddress: string;
}

/** A question, and what answers it: the same page for both sides. */
export function Finder(props: FinderProps & Shown): VNode {
  const { frame, side, asked, sort, places, thisWeek } = props;
  const words = wordsFor(frame.language);
  const { search } = words;
  const isAsked = filters.some(filter => isSaid(asked, filter));
  return (
    <Layout
      {...frame}
      title={search[side.words.title]}
      description={search[side.words.lead]}
      islands={['week-painter']}
      isUnlisted={isAsked || sort !== 'fit' || !props.isFirstPage}
    >
      <div class="finder">
        <div class="finder__head">
          <h1>{search[side.words.title]}</h1>
          <p class="lead">{search[side.words.lead]}</p>
          <p class="finder__jump">
            <a href="#ask-title">{search.change}</a>
          </p>
        </div>
        <section class="finder__found" aria-labelledby="found-title">
          <Found {...props} words={words} isAsked={isAsked} />
        </section>
        <section class="finder__ask" aria-labelledby="ask-title">
          <h2 id="ask-title" tabindex={-1}>
            {search.ask}
          </h2>
          <AskForm {...props} words={words} thisWeek={thisWeek} />
        </section>
        {places.length > 0 ? <Where places={places} words={words} /> : null}
      </div>
    </Layout>
  );
}

type FoundProps = FinderProps & Shown & { readonly words: Words; readonly isAsked: boolean };

function Found(props: FoundProps): VNode {
  const { side, asked, sort, hits, words, thisWeek, nextPage, isFirstPage, list, surprise } = props;
  const { search } = words;
  if (hits.length === 0) return <Nothing {...props} />;
  const scale: Scale = { words, now: thisWeek, from: thisWeek, to: lastOf(hits, thisWeek) };
  const isAll = nextPage === undefined;
  const count = isAll ? search.found(hits.length) : search.foundMore(hits.length);
  return (
    <>
      <div class="finder__bar">
        <h2 id="found-title">{isFirstPage ? count : search.foundOn}</h2>
        <Orders side={side} asked={asked} sort={sort} words={words} />
      </div>
      {list(scale)}
      <Pager words={words} later={nextPage} />
      {surprise ? (
        <section class="finder__surprise" aria-labelledby="surprise-title">
          <h2 id="surprise-title">{search.surprise}</h2>
          <p>{search.surpriseText}</p>
          {surprise(scale)}
        </section>
      ) : null}
    </>
  );
}

/** Each order has its own address; nearest needs to know to where. */
function Orders({ side, asked, sort, words }: { side: Side; asked: Asked; sort: Sort; words: Words }): VNode {
  const { search } = words;
  return (
    <nav class="orders" aria-label={search.order}>
      <ul>
        {sorts
          .filter(order => order !== 'nearest' || asked.place !== '')
          .map(order => (
            <li key={order}>
              <a href={addressOf(side.path, asked, order)} aria-current={order === sort ? 'true' : undefined}>
                {search[order]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Nothing({ side, asked, sort, refusals, loosenings, isAsked, newAddress, words }: FoundProps): VNode {
  const { search } = words;
  if (refusals.length > 0) {
    return <h2 id="found-title">{words.form.mistakes(refusals.length)}</h2>;
  }
  if (!isAsked) {
    return (
      <Empty title={search[side.words.nobody]}>
        <p>{search[side.words.nobodyText]}</p>
        <LinkButton kind="primary" href={newAddress}>
          {search[side.words.nobodyDo]}
        </LinkButton>
      </Empty>
    );
  }
  return (
    <Empty title={search.nothing}>
      <p>{loosenings.length > 0 ? search.loosen : search.loosenNothing}</p>
      {loosenings.length > 0 ? (
        <ul class="loosenings">
          {loosenings.map(({ filter, count, isMore }) => (
            <li key={filter}>
              <a href={addressOf(side.path, without(asked, filter), sort)}>{search[side.less[filter]]}</a>
              {': '}
              {search.loosened(count, isMore)}
            </li>
          ))}
        </ul>
      ) : (
        <LinkButton href={side.path}>{search.clear}</LinkButton>
      )}
    </Empty>
  );
}

function Empty({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <>
      <h2 id="found-title" class="unseen">
        {title}
      </h2>
      <EmptyState title={title}>{children}</EmptyState>
    </>
  );
}

function Where({ places, words }: { places: readonly MapPlace[]; words: Words }): VNode {
  return (
    <figure class="plate finder__map">
      <DrawnMap
        words={words}
        id="found-map"
        title={words.search.mapTitle}
        routes={[]}
        places={places}
        sheet={SHEET}
      />
      <figcaption>{words.search.mapNote(places.length)}</figcaption>
    </figure>
  );
}

/** Wider than high: what was found should be seen without scrolling. */
export const SHEET = { width: 640, height: 300 };

const leastShown = 12;

function lastOf(hits: Shown['hits'], thisWeek: Week): Week {
  const least = plusWeeks(thisWeek, leastShown);
  return [least, ...hits.flatMap(({ weeks }) => weeks)].reduce((last, week) => (week > last ? week : last));
}
