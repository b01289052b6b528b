const box = document.querySelector<HTMLElement>('.hoi');

function onPress(selector: string, act: () => void): void {
  document.querySelector(selector)?.addEventListener('click', act);
}

onPress('.nut-gui', () => box?.removeAttribute('hidden'));
onPress('.nut-khong', () => box?.setAttribute('hidden', ''));
onPress('.nut-co', () => document.forms.namedItem('gui')?.submit());
