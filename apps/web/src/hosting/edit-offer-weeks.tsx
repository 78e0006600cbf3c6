import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { WeekPainter } from '../house/components/week-painter.js';
import { Part } from './edit-offer-part.js';
import { fieldsOf, mistakesOf, refusalsIn, type EditOfferPart } from './edit-offer.js';

export function WeeksSection(props: EditOfferPart): VNode {
  const { offer, kept, nowWeek, typed = {}, words } = props;
  const { offers } = words;
  const booked = offer.weeks.filter(({ seats, free }) => free < seats);
  return (
    <Part {...props} section="weeks" title={offers.whichWeeks} lead={offers.weeksLead}>
      <Form
        words={words}
        action={`${addresses.editOffer(offer.slug)}#weeks-title`}
        refusals={refusalsIn('weeks', props)}
        fields={fieldsOf('weeks')}
      >
        <WeekPainter
          {...mistakesOf(props)}
          legend={offers.paint}
          fields={[{ name: 'weeks', label: offers.weekOffered, value: typed['weeks'] ?? kept.weeks }]}
          from={nowWeek}
          now={nowWeek}
          notes={
            new Map(
              booked.map(({ week, seats, free }) => [
                week,
                { short: String(seats - free), said: offers.seatsTaken(seats - free) },
              ]),
            )
          }
        />
        <TextField
          {...mistakesOf(props)}
          name="seats"
          label={offers.seats}
          hint={offers.seatsHint}
          value={typed['seats'] ?? String(kept.seats)}
        />
        <TextField
          {...mistakesOf(props)}
          name="exceptions"
          label={offers.exceptions}
          hint={offers.exceptionsHint}
          value={typed['exceptions'] ?? kept.exceptions}
          isVerbatim
        />
        <Button kind="primary" name="do" value="set-weeks">
          {offers.saveWeeks}
        </Button>
      </Form>
    </Part>
  );
}
