import './style.css';

document.getElementById('print')?.addEventListener('click', () => print());
