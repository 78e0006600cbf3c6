import type { Week } from '#weeks';
import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Avatar } from '../house/components/avatar.js';
import { Button } from '../house/components/button.js';
import { WeekStrip } from '../house/components/week-strip.js';
import type { Words } from '../words/index.js';
import { asideReasons, type Fit, type OfferHere, type Side, type TripHere } from './fit.js';
import { cureInWords, partNames, reasonsFor, wayInWords } from './reasons.js';
import { weeksOfHit } from '../search/in-words.js';

/** Who looks at a list, and what its strips reach over. */
export interface Look {
  readonly words: Words;
  readonly side: Side;
  readonly action: string;
  readonly lodging: OfferHere['lodging'];
  readonly from: Week;
  readonly to: Week;
  readonly now: Week;
}

export function OfferFits({ fits, look }: { fits: readonly Fit<OfferHere>[]; look: Look }): VNode {
  return (
    <ol class="trips hits fits">
      {fits.map(fit => (
        <li key={fit.met.id} class="trip hit fit">
          <div class="trip__what">
            <h3>
              <a href={addresses.offer(fit.met.slug)}>{fit.met.title}</a>
            </h3>
            <p class="trip__who">
              <a href={addresses.company(fit.met.company.slug)}>{fit.met.company.name}</a>
              {after(townOf(fit.met), wayInWords(fit, look.words))}
            </p>
          </div>
          <Why fit={fit} look={{ ...look, lodging: fit.met.lodging }} />
        </li>
      ))}
    </ol>
  );
}

export function TripFits({ fits, look }: { fits: readonly Fit<TripHere>[]; look: Look }): VNode {
  return (
    <ol class="trips hits fits">
      {fits.map(fit => (
        <li key={fit.met.id} class="trip hit fit">
          <div class="trip__what hit__somebody">
            <Avatar
              handle={fit.met.person.handle}
              name={fit.met.person.name}
              photo={fit.met.person.photo}
              size={48}
            />
            <div>
              <h3>
                <a href={addresses.trip(fit.met.slug)}>{fit.met.title}</a>
              </h3>
              <p class="trip__who">
                <a href={addresses.person(fit.met.person.handle)}>{fit.met.person.name}</a>
                {after(townOf(fit.met), wayInWords(fit, look.words))}
              </p>
            </div>
          </div>
          <Why fit={fit} look={look} />
        </li>
      ))}
    </ol>
  );
}

function Why({ fit, look }: { fit: Fit<OfferHere | TripHere>; look: Look }): VNode {
  const { words, side, from, to, now } = look;
  const { matches } = words;
  const { fits, lacks } = reasonsFor(fit, look, words);
  return (
    <>
      <div class="trip__weeks">
        <WeekStrip
          words={words}
          from={from}
          to={to}
          now={now}
          weeks={fit.weeks.map(week => ({ week, state: 'open' }))}
        />
        {fit.cure ? (
          <p class="fit__cure">{cureInWords(fit.cure, side, words)}</p>
        ) : (
          <p class="trip__open">{weeksOfHit(fit, words)}</p>
        )}
      </div>
      <Reasons title={matches.fits} kind="fits" sentences={fits} />
      <Reasons title={matches.lacks} kind="lacks" sentences={lacks} />
      <Counted fit={fit} look={look} />
      {fit.cure ? null : <PutAside fit={fit} look={look} />}
    </>
  );
}

function Reasons({
  title,
  kind,
  sentences,
}: {
  title: string;
  kind: 'fits' | 'lacks';
  sentences: readonly string[];
}): VNode | null {
  if (sentences.length === 0) return null;
  return (
    <ul class={`reasons reasons--${kind}`} aria-label={title}>
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** The parts of the score, for whoever wants to know exactly. */
function Counted({ fit, look: { words, side } }: { fit: Fit<unknown>; look: Look }): VNode {
  const { matches } = words;
  const name = partNames(side, words);
  const figure = new Intl.NumberFormat(words.language);
  return (
    <details class="fit__counted">
      <summary>
        {matches.ofHundred(Math.round(fit.score / 10_000))}
        <span class="unseen"> · {matches.counted}</span>
      </summary>
      <p>{matches.countedText}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{matches.part}</th>
            <th scope="col">{matches.value}</th>
            <th scope="col">{matches.weight}</th>
            <th scope="col">{matches.points}</th>
          </tr>
        </thead>
        <tbody>
          {fit.explanation.parts.map(({ part, value, weight, points }) => (
            <tr key={part}>
              <th scope="row">{name[part]}</th>
              <td>
                <meter min={0} max={1000} value={value} aria-hidden="true" /> {value}
              </td>
              <td>{weight}</td>
              <td>{figure.format(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{matches.total}</th>
            <td />
            <td />
            <td>{figure.format(fit.score)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}

function PutAside({ fit, look }: { fit: Fit<OfferHere | TripHere>; look: Look }): VNode {
  const { words, action } = look;
  const { matches } = words;
  const names = {
    SKILLS: matches.skills,
    PLACE: matches.place,
    WEEKS: matches.weeks,
    COMPANY: matches.company,
    PERSON: matches.person,
    OTHER: matches.other,
  };
  const unfit = look.side === 'HOST' ? 'COMPANY' : 'PERSON';
  return (
    <details class="fit__aside">
      <summary>{matches.aside}</summary>
      <form method="post" action={action}>
        <input type="hidden" name="met" value={fit.met.id} />
        <label>
          {matches.asideBecause}
          <select name="reason">
            {asideReasons
              .filter(reason => reason !== unfit)
              .map(reason => (
                <option key={reason} value={reason}>
                  {names[reason]}
                </option>
              ))}
          </select>
        </label>
        <label>
          {matches.asideWords}
          <input name="words" maxLength={500} autocomplete="off" />
        </label>
        <Button name="do" value="aside">
          {matches.asideDo}
        </Button>
      </form>
    </details>
  );
}

export function townOf({ place }: Pick<OfferHere, 'place'>): string {
  return place ? `${place.name}, ${place.countryName}` : '';
}

function after(...parts: readonly string[]): ComponentChildren {
  return parts
    .filter(part => part !== '')
    .map(part => ` · ${part}`)
    .join('');
}
