import type { VNode } from 'preact';
import { addresses, elsewhere } from '../house/addresses.js';
import { EmptyState } from '../house/components/empty-state.js';
import { SearchForm } from '../house/components/search-form.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Words } from '../words/index.js';

export interface FoundPlace {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  readonly countryName: string;
  readonly zone: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface PlacesPageProps {
  readonly frame: Frame;
  readonly search?: string | undefined;
  readonly found: readonly FoundPlace[];
}

export function PlacesPage({ frame, search, found }: PlacesPageProps): VNode {
  const words = wordsFor(frame.language);
  const { places } = words;
  return (
    <Layout {...frame} title={places.title} description={places.lead} isUnlisted={search !== undefined}>
      <div class="list-head">
        <h1>{places.title}</h1>
        <p class="lead">{places.lead}</p>
        <SearchForm
          action={addresses.places}
          name="q"
          label={places.search}
          hint={places.searchHint}
          typed={search}
          act={places.searchDo}
        />
      </div>
      {search === undefined ? null : <Found search={search} found={found} words={words} />}
      <section class="chapter" aria-labelledby="data-title">
        <header>
          <h2 id="data-title">{places.dataTitle}</h2>
        </header>
        <div class="desk__main">
          <p>{places.dataText('GeoNames')}</p>
          <p>{places.dataWrong}</p>
          <p class="list-ways">
            <a href={elsewhere.geonames}>{places.toGeoNames}</a>
            <a href={elsewhere.creativeCommons}>{places.toLicence}</a>
          </p>
        </div>
      </section>
    </Layout>
  );
}

function Found({
  search,
  found,
  words,
}: {
  search: string;
  found: readonly FoundPlace[];
  words: Words;
}): VNode {
  const { places } = words;
  if (found.length === 0) {
    return (
      <EmptyState title={places.noResults(search)}>
        <p>{places.noResultsText}</p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="found-title">
      <h2 id="found-title" class="list-title">
        {places.results(search)}
      </h2>
      <ol class="plain-list place-rows">
        {found.map(place => (
          <li key={place.id}>
            <div>
              <h3>{place.name}</h3>
              <p>
                {[place.region === place.name ? null : place.region, place.countryName]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
            <p class="place-rows__facts">
              <span>{populationOf(place, words)}</span>
              <span>
                <span class="unseen">{places.zone}: </span>
                {place.zone}
              </span>
              <span>
                <span class="unseen">{places.coordinates}: </span>
                {coordinatesOf(place, words)}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const numbers = { en: new Intl.NumberFormat('en'), de: new Intl.NumberFormat('de') };

function populationOf({ population }: FoundPlace, { places, language }: Words): string {
  return population === 0 ? places.unknownPeople : places.people(numbers[language].format(population));
}

/** To a hundredth of a degree, about a kilometre: a town is no point. */
function coordinatesOf({ latitude, longitude }: FoundPlace, { language }: Words): string {
  const degrees = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}° ${
      value < 0 ? negative : positive
    }`;
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, language === 'de' ? 'O' : 'E', 'W')}`;
}
