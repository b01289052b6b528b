import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import './style.css';

tellErrors('guide');

document.getElementById('print')?.addEventListener('click', () => print());
