import './setup.css';
import { addElement } from './elements';
import { drawSetup } from './page';

drawSetup(addElement(document.body, 'main'));
