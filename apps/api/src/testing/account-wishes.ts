/** What the stories of accounts ask for. */
const say = (name: string, type: string, back: string) =>
  `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${back} } }`;
export const signUp = say('signUp', 'SignUp', 'person { handle name }');
export const signIn = say('signIn', 'SignIn', 'person { handle }');
export const askForSignInLink = say('askForSignInLink', 'AskForSignInLink', 'isAskedFor');
export const askForPasswordReset = say('askForPasswordReset', 'AskForPasswordReset', 'isAskedFor');
export const signInByLink = say('signInByLink', 'SignInByLink', 'person { handle }');
export const resetPassword = say('resetPassword', 'ResetPassword', 'person { handle }');
export const proveAddress = say('proveAddress', 'ProveAddress', 'account { email isVerified }');
export const askForEmailChange = say('askForEmailChange', 'AskForEmailChange', 'isAskedFor');
export const changePassword = say('changePassword', 'ChangePassword', 'account { hasPassword }');
export const askForVerification = 'mutation { askForVerification { isAskedFor } }';
export const myAccount = '{ myAccount { email isVerified hasPassword hasJustSignedIn } }';
export const mailedLink =
  'query ($secret: String!) { mailedLink(secret: $secret) { purpose isMine person { handle } } }';
export const me = '{ me { handle } }';

export const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  (errors?.[0]?.extensions['code'] as string | undefined) ?? 'granted';

export const byName = (one: string, other: string): number => one.localeCompare(other);
