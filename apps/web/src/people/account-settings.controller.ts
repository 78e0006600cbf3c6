import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages, type Outcome } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import {
  AskForEmailChangeDocument,
  AskForVerificationDocument,
  ChangePasswordDocument,
  MyAccountDocument,
} from './account.documents.js';
import { AccountPage, dones, type AccountPageProps } from './account.page.js';

@Controller('settings/account')
export class AccountSettingsController {
  constructor(private readonly pages: Pages) {}

  @Audience('in person')
  @Get()
  look(
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, { done: dones.find(each => each === done) });
  }

  @Audience('in person')
  @Post()
  async change(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const outcome = await this.carryOut(form, request, reply);
    if (outcome.isDone) return this.pages.goTo(reply, doneAt(form['do']));
    const refusals = outcome.refusals.map(refused => atItsField(refused, form['do']));
    const typed = { email: form['email'] ?? '', do: form['do'] ?? '' };
    return this.show(request, reply, { typed, refusals });
  }

  private carryOut(form: TypedForm, request: FastifyRequest, reply: FastifyReply): Promise<Outcome<unknown>> {
    const { email = '', proof = '', oldPassword = '', password = '' } = form;
    const at = [request, reply] as const;
    switch (form['do']) {
      case 'mail-again':
        return this.pages.act(AskForVerificationDocument, {}, ...at);
      case 'change-address':
        return this.pages.act(AskForEmailChangeDocument, { input: { email, oldPassword: proof } }, ...at);
      case 'set-password':
        return this.pages.act(ChangePasswordDocument, { input: { oldPassword, password } }, ...at);
      default:
        throw new Refusal('not_found');
    }
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<AccountPageProps, 'typed' | 'refusals' | 'done'>,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(MyAccountDocument, {}, request, reply);
    const page = AccountPage({ frame, account: data.myAccount, ...data.instance, ...rest });
    return rest.refusals ? this.pages.showRefused(reply, page, rest.refusals) : this.pages.show(reply, page);
  }
}

/** Two forms of one page ask for the password, so one of its fields has another name than in the API. */
function atItsField(refused: Refused, wish = ''): Refused {
  const isProof = wish === 'change-address' && refused.field === 'oldPassword';
  return isProof ? { ...refused, field: 'proof' } : refused;
}

function doneAt(wish = ''): string {
  const isPassword = wish === 'set-password';
  const [done, part] = isPassword ? ['password', 'password'] : ['asked', 'address'];
  return `${addresses.settings.account}?done=${done}#${part}-title`;
}
