import type { offers as en } from '../en/offers.js';

export const offers: typeof en = {
  why: host => `Du bekommst diese Mail, weil du auf ${host} für eine Firma handelst.`,
  asked: {
    subject: title => `Gilt „${title}“ noch?`,
    preview: 'Ein Klick genügt. Dann wissen Gäste, dass man sie erwartet.',
    title: name => `Noch dabei, ${name}?`,
    lead: title =>
      `Euer Angebot „${title}“ steht seit drei Monaten offen. Gelten die Wochen, der Platz und das Bett noch?`,
    otherwise: day =>
      `Wenn bis zum ${day} niemand antwortet, macht das Angebot Pause: Niemand findet es, bis ihr es wieder öffnet. Verloren geht nichts.`,
    label: 'Antworten',
    after: 'Der Link geht ohne Anmeldung, behalte diese Mail also für dich.',
  },
  paused: {
    subject: title => `„${title}“ macht Pause`,
    preview: 'Dreißig Tage lang hat niemand geantwortet.',
    title: name => `Eine Pause, ${name}.`,
    lead: title =>
      `Wir haben gefragt, ob euer Angebot „${title}“ noch gilt, und dreißig Tage lang hat niemand geantwortet. Darum macht es jetzt Pause: Niemand findet es. Alles, was ihr geschrieben habt, ist noch da, und ein Klick öffnet es wieder.`,
    label: 'Zum Angebot',
  },
};
