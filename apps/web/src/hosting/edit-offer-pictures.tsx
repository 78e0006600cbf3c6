import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { FileField } from '../house/components/file-field.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Part } from './edit-offer-part.js';
import { fieldsOf, mistakesOf, refusalsIn, type EditOfferPart } from './edit-offer.js';

export function PicturesSection(props: EditOfferPart): VNode {
  const { offer, typed = {}, words } = props;
  const { people, offers } = words;
  const action = `${addresses.editOffer(offer.slug)}#pictures-title`;
  return (
    <Part {...props} section="pictures" title={offers.pictures} lead={offers.picturesLead}>
      {offer.pictures.length === 0 ? null : (
        <form method="post" action={action}>
          <input type="hidden" name="do" value="drop-picture" />
          <ul class="lodging">
            {offer.pictures.map(({ key, alt, small }) => (
              <li key={key}>
                <img src={small} alt={alt || offers.pictureOfBed} width="256" height="256" loading="lazy" />
                <button
                  class="textual owned__drop"
                  type="submit"
                  name="key"
                  value={key}
                  aria-label={offers.dropPicture(alt || offers.pictureOfBed)}
                >
                  {people.drop}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      <Form
        words={words}
        action={action}
        refusals={refusalsIn('pictures', props)}
        fields={fieldsOf('pictures')}
        hasFile
      >
        <FileField
          {...mistakesOf(props)}
          name="photo"
          label={offers.picture}
          hint={words.profile.photoHint}
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        />
        <TextField
          {...mistakesOf(props)}
          name="alt"
          label={offers.alt}
          hint={offers.altHint}
          value={typed['alt']}
        />
        <Button kind="primary" name="do" value="add-picture">
          {offers.addPicture}
        </Button>
      </Form>
    </Part>
  );
}
