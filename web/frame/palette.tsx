import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useDestinations } from './use-destinations';
import './palette.css';

/** Type a number, words of a subject, a name or a place of the office; Enter goes there. */
export function Palette({ close }: { readonly close: () => void }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const destinations = useDestinations(typed);
  return (
    <ModalOverlay className="palette-behind" isOpen isDismissable onOpenChange={close}>
      <Modal className="palette">
        <Dialog aria-label="Tới nhanh">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="palette-field" aria-label="Số, trích yếu, người hoặc việc cần tới" autoFocus>
              <Search size={20} aria-hidden />
              <Input placeholder="Số, trích yếu, người hoặc việc cần tới" />
            </SearchField>
            <Menu
              className="palette-list" aria-label="Nơi tới được" items={destinations}
              renderEmptyState={() => <p className="second">Không có nơi nào như vậy.</p>}
            >
              {({ id, words, second, to }) => (
                <MenuItem
                  id={id}
                  className="palette-item"
                  textValue={words}
                  onAction={() => {
                    close();
                    void navigate(to);
                  }}
                >
                  <span>{words}</span>
                  {second !== '' && <span className="second">{second}</span>}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
