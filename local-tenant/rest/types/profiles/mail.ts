import { getSetting, principalByLogin, setSetting } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, spException } from '../../model/errors';
import { extendType } from '../../model/registry';
import { nothing, writes } from '../../model/types';

/** How many mails are remembered. */
const outboxSize = 100;
const outbox = 'mail.outbox';

/** SendEmail of SP.Utilities.Utility. Mail goes nowhere: the last ones are kept in the setting `mail.outbox`. */
extendType('Root', {
  methods: {
    'SP.Utilities.Utility.SendEmail': writes(['properties'], (_, args, context) => {
      sendMail(new Args(args.object('properties')), context);
      return nothing;
    }),
  },
});

/** SharePoint sends to people of the tenant only. @throws 400 when one of the recipients is not of them */
function sendMail(properties: Args, { store, user }: Context): void {
  const addresses = (name: string): string[] => properties.array(name).map(String);
  const to = addresses('To');
  if (to.length === 0) throw badArgument('The property To cannot be empty.');
  if (!to.every(address => principalByLogin(store, address))) {
    throw spException(-1, 'The e-mail message cannot be sent. Make sure the e-mail has a valid recipient.');
  }
  const mail = {
    from: user.email, to, cc: addresses('CC'), bcc: addresses('BCC'), subject: properties.textOr('Subject', ''),
    body: properties.textOr('Body', ''), at: store.now(),
  };
  setSetting(store, outbox, [...(getSetting<unknown[]>(store, outbox) ?? []), mail].slice(-outboxSize));
}
