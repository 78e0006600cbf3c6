import { linkLabel } from './link-label.js';

it.each([
  ['https://ada.example/', 'ada.example'],
  ['http://www.ada.example/notes/', 'ada.example/notes'],
  ['https://github.com/ada', 'GitHub: ada'],
  ['https://www.linkedin.com/in/ada/', 'LinkedIn: in/ada'],
  ['https://mastodon.example/@ada', 'mastodon.example/@ada'],
  ['https://ada.example:8443/?a=b', 'ada.example:8443?a=b'],
  ['https://ada.example/gr%C3%BC%C3%9Fe', 'ada.example/grüße'],
  ['https://ada.example/%', 'ada.example/%'],
])('%s is called %s', (url, label) => expect(linkLabel(url)).toBe(label));
