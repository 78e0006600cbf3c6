export const offers = {
  why: (host: string) => `You get this mail because you act for a company at ${host}.`,
  asked: {
    subject: (title: string) => `Does “${title}” still hold?`,
    preview: 'One click is enough. Then guests know that they are expected.',
    title: (name: string) => `Still there, ${name}?`,
    lead: (title: string) =>
      `Your offer “${title}” has been open for three months. Do the weeks, the desk and the bed still hold?`,
    otherwise: (day: string) =>
      `If nobody answers by ${day}, the offer is paused: nobody finds it until you open it again. Nothing is lost.`,
    label: 'Answer',
    after: 'The link needs no signing in, so keep this mail to yourself.',
  },
  paused: {
    subject: (title: string) => `“${title}” is paused`,
    preview: 'Nobody had answered for thirty days.',
    title: (name: string) => `A pause, ${name}.`,
    lead: (title: string) =>
      `We asked whether your offer “${title}” still holds, and for thirty days nobody answered. So it is paused now: nobody finds it. Everything you wrote is still there, and one click opens it again.`,
    label: 'Look at the offer',
  },
};
