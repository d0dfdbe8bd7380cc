import { useQueryClient } from '@tanstack/react-query';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { sessionBack } from '../../api/connection';
import { queries } from '../../api/queries';
import { useWordKeeper } from '../../api/own-words';
import type { Me } from '../../api/types';
import { CredentialsForm } from './credentials-form';
import { DemoAccounts } from './demo-accounts';
import { useEntering } from './use-entering';
import './sign-in.css';

/** The session ended in the middle of work: one signs in over the very page, and everything on it stands as it was. */
export function SignInAgain({ me }: { readonly me: Me }) {
  const client = useQueryClient();
  const keeper = useWordKeeper();
  const entering = useEntering(async (entered) => {
    // Somebody else at this computer begins at their own desk, with nothing of this page.
    if (entered.personId !== me.personId) return location.assign('/viec-cua-toi');
    client.setQueryData(queries.me().queryKey, entered);
    sessionBack();
    void keeper.flush();
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  });
  return (
    <ModalOverlay className="again-behind" isOpen isDismissable={false} isKeyboardDismissDisabled>
      <Modal className="again">
        <Dialog className="again-words">
          <Heading slot="title">Phiên làm việc đã hết</Heading>
          <p className="second">{me.name} đăng nhập lại để làm tiếp. Trang đang mở và nội dung đang nhập vẫn còn nguyên.</p>
          <CredentialsForm {...entering.form} />
          {me.demo && <DemoAccounts only={me.name} {...entering.demo} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
