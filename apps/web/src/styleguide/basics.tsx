import type { ComponentChildren, VNode } from 'preact';
import { Button, LinkButton } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { PasswordField, TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import {
  BackIcon,
  DoneIcon,
  NoteIcon,
  OnwardIcon,
  PlaceIcon,
  WarningIcon,
} from '../house/components/icons.js';
import { Mark } from '../house/components/mark.js';
import { Notice } from '../house/components/notice.js';
import type { Words } from '../words/index.js';
import { refusals } from './samples.js';

export function Chapter({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}): VNode {
  return (
    <section class="chapter" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <div class="styleguide">{children}</div>
    </section>
  );
}

export interface Part {
  readonly words: Words;
}

export function Type({ words: { styleguide } }: Part): VNode {
  return (
    <Chapter id="type" title={styleguide.type}>
      <p class="styleguide__title-1">{styleguide.sample}</p>
      <p class="styleguide__title-2">{styleguide.sample}</p>
      <h3>{styleguide.sample}</h3>
      <p class="lead">{styleguide.sample}</p>
      <p>
        {styleguide.sample} <em>{styleguide.sample}</em> <a href="#type">{styleguide.sample}</a> 0123456789
      </p>
    </Chapter>
  );
}

const COLOURS = ['paper', 'shade', 'rule', 'edge', 'pencil', 'ink', 'road', 'wrong', 'land', 'sea'];

export function Colours({ words: { styleguide } }: Part): VNode {
  return (
    <Chapter id="colour" title={styleguide.colour}>
      <ul class="swatches">
        {COLOURS.map(name => (
          <li key={name}>
            <span class={`swatch swatch--${name}`} />
            {name}
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

export function Marks({ words: { styleguide } }: Part): VNode {
  return (
    <Chapter id="marks" title={styleguide.marks}>
      <p class="styleguide__row">
        <Mark size={96} />
        <Mark />
        <Mark size={20} />
      </p>
      <p class="styleguide__row">
        {[OnwardIcon, BackIcon, DoneIcon, NoteIcon, WarningIcon, PlaceIcon].map(Drawn => (
          <Drawn key={Drawn.name} />
        ))}
      </p>
    </Chapter>
  );
}

export function Buttons({ words }: Part): VNode {
  const { styleguide, home, people } = words;
  return (
    <Chapter id="buttons" title={styleguide.buttons}>
      <p class="styleguide__row">
        <LinkButton kind="primary" href="#buttons">
          {home.join}
        </LinkButton>
        <LinkButton href="#buttons">{people.edit}</LinkButton>
        <LinkButton kind="quiet" href="#buttons">
          {home.toTheWeek}
        </LinkButton>
      </p>
      <form class="styleguide__row">
        <Button kind="primary">{people.saveAbout}</Button>
        <Button>{people.findPlace}</Button>
        <Button kind="quiet">{people.drop}</Button>
        <Button disabled>{people.addSkill}</Button>
        <button class="textual" type="submit">
          {people.dropPlace}
        </button>
      </form>
    </Chapter>
  );
}

export function Forms({ words }: Part): VNode {
  const { styleguide, people } = words;
  const options = [
    { value: 'one', label: people.stanceOne },
    { value: 'two', label: people.stanceTwo },
    { value: 'learn', label: people.stanceLearn },
  ];
  return (
    <Chapter id="forms" title={styleguide.forms}>
      <Form words={words} action="#forms" refusals={refusals} fields={['sample-handle', 'sample-choice']}>
        <TextField words={words} name="sample-name" label={people.name} value="Ada Winter" />
        <TextField
          words={words}
          name="sample-handle"
          label={people.handle}
          hint={people.handleHint}
          value="-ada"
          refusals={refusals}
        />
        <PasswordField
          words={words}
          name="sample-password"
          label={people.password}
          hint={people.passwordHint}
        />
        <Choice words={words} name="sample-stance" legend={people.stance} options={options} chosen="two" />
        <Choice
          words={words}
          name="sample-choice"
          legend={people.chooseSkill}
          options={options}
          refusals={refusals}
        />
        <Button kind="primary">{people.saveAbout}</Button>
      </Form>
    </Chapter>
  );
}

export function Notices({ words: { styleguide, people, home, errors } }: Part): VNode {
  return (
    <Chapter id="notices" title={styleguide.notices}>
      <Notice>
        <p>{home.invitation}</p>
      </Notice>
      <Notice tone="done">
        <p>{people.saved}</p>
      </Notice>
      <Notice tone="wrong">
        <p>{errors.busyText}</p>
      </Notice>
    </Chapter>
  );
}
