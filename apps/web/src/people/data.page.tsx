import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button, LinkButton } from '../house/components/button.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { sizeInWords } from '../house/size-text.js';
import { dayInWords, wordsFor, type Refused, type Words } from '../words/index.js';

export interface Archive {
  readonly id: string;
  readonly state: 'WAITING' | 'WORKING' | 'DONE' | 'FAILED';
  readonly doneParts: number;
  readonly allParts: number;
  readonly path: string | null;
  readonly size: number | null;
  readonly orderedAt: string;
  readonly expiresAt: string | null;
}

/** Posted as `do`: `order-archive`, or `stay` with `back`. */
export interface DataPageProps {
  readonly frame: Frame;
  /** The newest first. */
  readonly archives: readonly Archive[];
  readonly leaving: { readonly leavesAt: string | null };
  readonly refusals?: readonly Refused[] | undefined;
  /** She has just decided to stay. */
  readonly cameBack?: boolean;
}

type Part = DataPageProps & { readonly words: Words };

export function DataPage(props: DataPageProps): VNode {
  const words = wordsFor(props.frame.language);
  const { data } = words;
  return (
    <SettingsRoom frame={props.frame} title={data.title} lead={data.lead}>
      {props.cameBack ? (
        <Notice tone="done">
          <p>{data.cameBack}</p>
        </Notice>
      ) : null}
      <ArchiveSection {...props} words={words} />
      <LeaveSection {...props} words={words} />
    </SettingsRoom>
  );
}

export function isUnderWay(archive: Pick<Archive, 'state'> | undefined): boolean {
  return archive?.state === 'WAITING' || archive?.state === 'WORKING';
}

function ArchiveSection({ archives, refusals, words }: Part): VNode {
  const { data } = words;
  const [newest] = archives;
  const earlier = archives.slice(1).filter(({ state }) => state === 'DONE');
  return (
    <section class="own" aria-labelledby="archive-title">
      <h2 id="archive-title">{data.archive}</h2>
      <p>{data.archiveLead}</p>
      <div class="own__news" aria-live="polite">
        {newest ? <Standing archive={newest} words={words} /> : null}
      </div>
      {isUnderWay(newest) ? null : (
        <Form words={words} action={addresses.settings.data} refusals={refusals} fields={[]}>
          <Button kind={newest?.state === 'DONE' ? 'plain' : 'primary'} name="do" value="order-archive">
            {newest?.state === 'DONE' ? data.archiveMakeAnother : data.archiveMake}
          </Button>
        </Form>
      )}
      {earlier.length > 0 ? (
        <>
          <h3>{data.archivesEarlier(earlier.length)}</h3>
          <ul class="own__earlier">
            {earlier.map(archive => (
              <li key={archive.id}>
                <a href={archive.path ?? ''} download>
                  {madeOf(archive, words)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Standing({ archive, words }: { archive: Archive; words: Words }): VNode {
  const { data, language } = words;
  const { state, doneParts, allParts, path, expiresAt } = archive;
  if (state === 'DONE') {
    return (
      <div class="own__ready">
        <LinkButton kind="primary" href={path ?? ''}>
          {data.archiveFetch}
        </LinkButton>
        <p>
          {madeOf(archive, words)}. {expiresAt ? data.archiveUntil(dayInWords(expiresAt, language)) : null}
        </p>
      </div>
    );
  }
  if (state === 'FAILED') {
    return (
      <Notice tone="wrong">
        <p>
          <strong>{data.archiveFailed}</strong> {data.archiveFailedText}
        </p>
      </Notice>
    );
  }
  const isBegun = state === 'WORKING' && allParts > 0;
  return (
    <div class="packing">
      <p id="packing">{isBegun ? data.archiveWorking(doneParts, allParts) : data.archiveWaiting}</p>
      {isBegun ? (
        <progress aria-labelledby="packing" max={allParts} value={doneParts} />
      ) : (
        <progress aria-labelledby="packing" />
      )}
      <p class="packing__note">{data.archiveStays}</p>
    </div>
  );
}

function madeOf({ orderedAt, size }: Archive, { data, language }: Words): string {
  return data.archiveOf(dayInWords(orderedAt, language), sizeInWords(size ?? 0, language));
}

function LeaveSection({ leaving, words }: Part): VNode | null {
  const { data } = words;
  // The note above the page says all there is to say.
  if (leaving.leavesAt !== null) return null;
  return (
    <section class="own own--leave" aria-labelledby="leave-title">
      <h2 id="leave-title">{data.leave}</h2>
      <p>{data.leaveLead}</p>
      <p>
        <LinkButton href={addresses.settings.leave}>{data.leaveHow}</LinkButton>
      </p>
    </section>
  );
}
