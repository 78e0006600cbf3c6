import { emailOfTold, seasonPassword } from '#ledger';
import type { AddressInfo } from 'node:net';
import { styleText } from 'node:util';
import { switchedOff } from './features.js';
import type { Role } from './house.module.js';
import type { OpenHouse } from './open-house.js';

/** What somebody who just started Walz wants to know: where it is, how to get in, what is off and how to turn it on. */
export function greeting(role: Role, house: OpenHouse): string {
  const { env, isDemo } = house.plant;
  const lines = [...whereItIs(role, house)];
  if (isDemo && role !== 'worker') {
    lines.push(
      `Demo sign-ins: ${emailOfTold('mira-brandt')}, ${emailOfTold('jonas-falk')}; password: ${seasonPassword}`,
      'The season is told, not real; WALZ_DEMO=off on an empty data folder starts without it.',
    );
  }
  lines.push(...switchedOff(env).map(({ feature, cure }) => `Off: ${feature}. ${cure}`));
  return `\n${lines.map(line => `  ${line}`).join('\n')}\n`;
}

function whereItIs(role: Role, { url, app, plant }: OpenHouse): readonly string[] {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const here = `http://${plant.env.HOST}:${port}`;
  if (role === 'worker') return [`The worker of Walz is at work; its health is told at ${here}/health/ready`];
  const said = role === 'api' ? `The API of Walz is at ${bold(`${url}/graphql`)}` : `Walz is at ${bold(url)}`;
  return plant.env.WALZ_URL ? [said, `This process listens at ${here}`] : [said];
}

const bold = (text: string): string => styleText('bold', text, { stream: process.stdout });
