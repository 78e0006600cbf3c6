import { plusWeeks, type Week } from '#weeks';
import type { VNode } from 'preact';
import { Button, LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { Notice } from '../house/components/notice.js';
import { Pager } from '../house/components/pager.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { DrawnMap } from '../house/map/map.js';
import { SHEET } from '../search/finder.js';
import { placesOf } from '../search/places-found.js';
import { refusalInWords, wordsFor, type Refused, type Words } from '../words/index.js';
import type { Aside, Fit, OfferHere, PartName, TripHere } from './fit.js';
import type { Look } from './fit-list.js';
import { importanceIn, importanceNames, type Importance } from './importance.js';
import { partNames } from './reasons.js';

export interface MatchesProps<Met> {
  readonly frame: Frame;
  readonly fits: readonly Fit<Met>[];
  readonly nearMisses: readonly Fit<Met>[];
  readonly surprise: Fit<Met> | null;
  readonly asides: readonly Aside<Met>[];
  readonly weights: readonly { readonly part: PartName; readonly weight: number; readonly usual: number }[];
  readonly now: Week;
  readonly isFirstPage: boolean;
  readonly nextPage?: string | undefined;
  readonly done?: 'aside' | 'back' | 'weighed' | undefined;
  readonly refusals?: readonly Refused[];
}

interface Shown<Met extends OfferHere | TripHere> extends MatchesProps<Met> {
  readonly title: string;
  readonly lead: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly look: Omit<Look, 'words' | 'from' | 'to' | 'now'>;
  readonly list: (fits: readonly Fit<Met>[], look: Look) => VNode;
  readonly nameOf: (met: Met) => string;
  readonly nothing: VNode;
}

/** Who fits, and why: the same page for both sides. */
export function Matches<Met extends OfferHere | TripHere>(props: Shown<Met>): VNode {
  const {
    frame,
    fits,
    nearMisses,
    surprise,
    asides,
    now,
    title,
    lead,
    back,
    list,
    done,
    refusals = [],
  } = props;
  const words = wordsFor(frame.language);
  const { matches } = words;
  const look: Look = { ...props.look, words, now, from: now, to: lastOf([...fits, ...nearMisses], now) };
  const places = placesOf(fits.map(({ met }) => met.place));
  const isAll = props.nextPage === undefined;
  const count = isAll ? matches.found(fits.length) : matches.foundMore(fits.length);
  return (
    <Layout {...frame} title={title} description={lead} isUnlisted>
      <div class="finder matches">
        <div class="finder__head">
          <p class="matches__back">
            <a href={back.href}>{back.text}</a>
          </p>
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          {done ? <Done done={done} words={words} /> : null}
          {refusals.map(refused => (
            <Notice key={refused.code} tone="wrong">
              {refusalInWords(refused, words)}
            </Notice>
          ))}
        </div>
        <section class="finder__found" aria-labelledby="fits-title">
          {fits.length > 0 ? (
            <>
              <h2 id="fits-title">{props.isFirstPage ? count : matches.further}</h2>
              {list(fits, look)}
              <Pager words={words} later={props.nextPage} />
            </>
          ) : (
            <>
              <h2 id="fits-title" class="unseen">
                {matches.list}
              </h2>
              {props.nothing}
            </>
          )}
          {surprise ? (
            <section class="finder__surprise" aria-labelledby="surprise-title">
              <h2 id="surprise-title">{matches.surprise}</h2>
              <p>{matches.surpriseText}</p>
              {list([surprise], look)}
            </section>
          ) : null}
          {nearMisses.length > 0 && props.isFirstPage ? (
            <section class="matches__nearly" aria-labelledby="nearly-title">
              <h2 id="nearly-title">{matches.nearly}</h2>
              <p>{matches.nearlyText}</p>
              {list(nearMisses, look)}
            </section>
          ) : null}
          <Asides asides={asides} action={look.action} nameOf={props.nameOf} words={words} />
        </section>
        <section class="finder__ask" aria-labelledby="weights-title">
          <Weights {...props} words={words} />
        </section>
        {places.length > 0 ? (
          <figure class="plate finder__map">
            <DrawnMap
              words={words}
              id="fits-map"
              title={words.search.mapTitle}
              routes={[]}
              places={places}
              sheet={SHEET}
            />
            <figcaption>{words.search.mapNote(places.length)}</figcaption>
          </figure>
        ) : null}
      </div>
    </Layout>
  );
}

function Done({ done, words: { matches } }: { done: 'aside' | 'back' | 'weighed'; words: Words }): VNode {
  return (
    <Notice tone="done">
      {{ aside: matches.isAside, back: matches.isBack, weighed: matches.isWeighed }[done]}
    </Notice>
  );
}

/** What matters more or less, part by part. */
function Weights<Met extends OfferHere | TripHere>({
  weights,
  look: { side, action },
  words,
}: Shown<Met> & { readonly words: Words }): VNode {
  const { matches } = words;
  const chosen = importanceIn(weights);
  const label = partNames(side, words);
  return (
    <form method="post" action={action} class="weights">
      <h2 id="weights-title">{matches.weights}</h2>
      <p>{matches.weightsText}</p>
      {weights.map(({ part }) => (
        <Weight
          key={part}
          name={part}
          label={label[part]}
          chosen={chosen.get(part) ?? 'usual'}
          words={words}
        />
      ))}
      <Button name="do" value="weigh">
        {matches.weigh}
      </Button>
    </form>
  );
}

function Weight({
  name,
  label,
  chosen,
  words: { matches },
}: {
  name: string;
  label: string;
  chosen: Importance;
  words: Words;
}): VNode {
  return (
    <fieldset class="weight">
      <legend>{label}</legend>
      {importanceNames.map(importance => (
        <label key={importance}>
          <input type="radio" name={name} value={importance} checked={importance === chosen} />
          <span>{matches[importance]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Asides<Met extends OfferHere | TripHere>({
  asides,
  action,
  nameOf,
  words: { matches },
}: {
  asides: readonly Aside<Met>[];
  action: string;
  nameOf: (met: Met) => string;
  words: Words;
}): VNode | null {
  if (asides.length === 0) return null;
  return (
    <details class="matches__asides">
      <summary>{matches.asides}</summary>
      <ul>
        {asides.map(({ met, words }) => (
          <li key={met.id}>
            <form method="post" action={action}>
              <input type="hidden" name="met" value={met.id} />
              <span>
                {nameOf(met)}
                {words === '' ? null : <q>{words}</q>}
              </span>{' '}
              <Button kind="quiet" name="do" value="back" aria-label={`${matches.takeBack}: ${nameOf(met)}`}>
                {matches.takeBack}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Nothing({
  title,
  text,
  change,
  browse,
}: {
  title: string;
  text: string;
  change: { readonly href: string; readonly text: string };
  browse: { readonly href: string; readonly text: string };
}): VNode {
  return (
    <EmptyState title={title}>
      <p>{text}</p>
      <LinkButton kind="primary" href={change.href}>
        {change.text}
      </LinkButton>
      <LinkButton href={browse.href}>{browse.text}</LinkButton>
    </EmptyState>
  );
}

const leastShown = 12;

function lastOf(fits: readonly Fit<unknown>[], now: Week): Week {
  return fits
    .flatMap(({ weeks }) => weeks)
    .reduce((last, week) => (week > last ? week : last), plusWeeks(now, leastShown));
}
