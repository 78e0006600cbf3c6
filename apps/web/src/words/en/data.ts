import { counted } from '../counted.js';

export const data = {
  title: 'My data',
  lead: 'What Walz has of you is yours: take it along whenever you like, and take it away when you leave.',

  archive: 'Your archive',
  archiveLead:
    'One ZIP file with all that Walz has of you: profile, skills, trips as text and as calendars, devices, and what you did here. You can read it without any program but an editor.',
  archiveMake: 'Make my archive',
  archiveMakeAnother: 'Make a new one',
  archiveWaiting: 'Your archive is ordered. It will be packed in a moment.',
  archiveWorking: (done: number, all: number) => `Your archive is being packed: ${done} of ${all} parts.`,
  archiveStays: 'You can leave this page; the archive will wait for you here.',
  archiveFailed: 'Your archive could not be packed.',
  archiveFailedText: 'That was our mistake. Please order it once more; if it fails again, ask an admin.',
  archiveFetch: 'Fetch your archive',
  archiveOf: (day: string, size: string) => `Made on ${day}, ${size}`,
  archiveUntil: (day: string) => `It can be fetched until ${day}.`,
  archivesEarlier: (count: number) => counted(count, 'An earlier one', 'Earlier ones'),

  leave: 'Leave Walz',
  leaveLead: 'Your account goes, and with it all that is yours.',
  leaveAtOnce:
    'At once, nobody else sees you or your trips any more. You are signed out everywhere but here, and your tokens end.',
  leaveWait: 'For fourteen days you can sign in and change your mind. Then everything is as it was.',
  leaveThen:
    'After that your profile, address, skills, blocks, archives and mails are deleted, and your trips lose their words. That cannot be undone.',
  leaveStays:
    'Hosts keep the weeks that you spent with them. Where your name stood, it says that somebody has left.',
  leaveTakeAlong: 'You may want to take your things along before:',
  leaveHow: 'What happens then',
  leaveDo: 'Leave Walz',
  password: 'Your password',
  passwordHint: 'Once more, so that nobody else can do this at your desk.',
  handle: 'Your handle',
  handleHint: (handle: string) => `Type ${handle}, so that this does not happen by accident.`,

  leaving: (day: string) => `You are leaving Walz on ${day}.`,
  leavingText: 'Until then nobody else sees you, and you can change nothing but your mind.',
  stay: 'Stay',
  cameBack: 'Good that you stay. Everything is as it was.',
};
