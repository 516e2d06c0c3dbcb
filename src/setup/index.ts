import './setup.css';
import { add } from './elements';
import { drawSetup } from './page';

drawSetup(add(document.body, 'main'));
