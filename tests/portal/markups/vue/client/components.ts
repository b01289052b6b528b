import { defineComponent, ref } from 'vue';

const STEP = 0.25;

/** A score with a button on either side: keeps a text with a comma, as it was typed. */
export const InputNumber = defineComponent({
  props: { modelValue: { type: String, required: true }, max: { type: Number, required: true } },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const step = (by: number): void => {
      const next = Number(props.modelValue.replace(',', '.')) + by * STEP;
      emit('update:modelValue', String(Math.min(props.max, Math.max(0, next))).replace('.', ','));
    };
    return { step };
  },
  template: `
    <div class="el-input-number">
      <span @click="step(-1)">-</span>
      <div class="el-input">
        <input class="el-input__inner" type="text" autocomplete="off" :value="modelValue"
          @input="$emit('update:modelValue', $event.target.value)" />
      </div>
      <span @click="step(1)">+</span>
    </div>`,
});

/** What looks like a button and opens the file dialog; each file is handed on by itself. */
export const Upload = defineComponent({
  props: { words: { type: String, required: true } },
  emits: ['file'],
  setup(_, { emit }) {
    const picker = ref<HTMLInputElement | null>(null);
    const changed = (): void => {
      for (const file of picker.value?.files ?? []) emit('file', file);
      if (picker.value) picker.value.value = '';
    };
    return { picker, changed };
  },
  template: `
    <div class="el-upload" @click="picker.click()">
      {{ words }}
      <input ref="picker" type="file" multiple @click.stop @change="changed" />
    </div>`,
});
