import { offersFartherOff } from './offers-farther-off.data.js';
import { offersInGermany } from './offers-in-germany.data.js';
import { offersNextDoor } from './offers-next-door.data.js';
import type { ToldOffer } from './told-offer.js';

export const offers: readonly ToldOffer[] = [...offersInGermany, ...offersNextDoor, ...offersFartherOff];
