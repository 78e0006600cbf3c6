import { counted } from '../counted.js';

export const data = {
  title: 'My data',
  lead: 'What Walz knows about you is yours: take a copy whenever you like, and take it away when you leave.',

  archive: 'Your archive',
  archiveLead:
    'One ZIP file with everything Walz has about you: profile, skills, trips as text and as calendars, devices, and what you did here. All you need to read it is a text editor.',
  archiveMake: 'Make my archive',
  archiveMakeAnother: 'Make a new one',
  archiveWaiting: 'Your archive has been requested. It will be packed in a moment.',
  archiveWorking: (done: number, all: number) => `Your archive is being packed: ${done} of ${all} parts.`,
  archiveStays: 'You can leave this page; the archive will wait for you here.',
  archiveFailed: 'Your archive could not be packed.',
  archiveFailedText: 'That was our mistake. Please request it again; if it fails again, ask an admin.',
  archiveFetch: 'Fetch your archive',
  archiveOf: (day: string, size: string) => `Made on ${day}, ${size}`,
  archiveUntil: (day: string) => `You can download it until ${day}.`,
  archivesEarlier: (count: number) => counted(count, 'An earlier one', 'Earlier ones'),

  leave: 'Leave Walz',
  leaveLead: 'Your account goes, and everything of yours goes with it.',
  leaveAtOnce:
    'From that moment nobody else sees you or your trips. You are signed out everywhere but here, and your tokens end.',
  leaveWait: 'For fourteen days you can sign in and change your mind. Then everything is as it was.',
  leaveThen:
    'After that your profile, address, skills, blocks, archives and mails are deleted, and your trips lose their words. That cannot be undone.',
  leaveStays:
    'Hosts keep the weeks you spent with them. Where your name stood, it says that somebody has left.',
  leaveTakeAlong: 'You may want to take your things with you first:',
  leaveHow: 'What happens then',
  leaveDo: 'Leave Walz',
  password: 'Your password',
  passwordHint: 'Once more, so that nobody else can do this at your desk.',
  handle: 'Your handle',
  handleHint: (handle: string) => `Type ${handle}, so that this does not happen by accident.`,

  leaving: (day: string) => `You are leaving Walz on ${day}.`,
  leavingText: 'Until then nobody else sees you, and you can change nothing but your mind.',
  stay: 'Stay',
  cameBack: 'Good to have you back. Everything is as it was.',
};
