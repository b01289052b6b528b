import { computed, defineComponent, ref, watch, type PropType } from 'vue';
import type { RowView } from '../../report-view.ts';
import { InputNumber, Upload } from './components.ts';
import { call, send, store } from './store.ts';

/** One criterion of the accordion: a head that folds, and a pane that is on the page while it is unfolded. */
export const CriterionItem = defineComponent({
  components: { InputNumber, Upload },
  props: { row: { type: Object as PropType<RowView>, required: true } },
  setup(props) {
    const score = ref(props.row.score);
    const explanation = ref(props.row.explanation);
    watch([() => props.row.score, () => props.row.explanation], ([newScore, newExplanation]) => {
      score.value = newScore;
      explanation.value = newExplanation;
    });
    const isUnfolded = computed(() => store.unfolded.includes(props.row.code));
    const path = `tieu-chi/${props.row.code}`;
    const act = (working: Promise<void>): void => void working.catch(() => {});
    return {
      store,
      score,
      explanation,
      isUnfolded,
      fold: () => {
        const others = store.unfolded.filter((code) => code !== props.row.code);
        store.unfolded = isUnfolded.value ? others : [...others, props.row.code];
      },
      save: () => act(call('PUT', `${path}/ket-qua`, { score: score.value, explanation: explanation.value })),
      upload: (file: File) => act(send(`${path}/tep`, file)),
      remove: (id: string) => act(call('DELETE', `tep/${id}`)),
      complete: () => act(call('POST', `${path}/hoan-thanh`)),
      sendBack: () => act(call('POST', `${path}/tra-lai`)),
      assign: (event: Event) =>
        act(call('PUT', `${path}/phan-cong`, { assignee: (event.target as HTMLSelectElement).value })),
    };
  },
  template: `
    <div v-if="row.isGroup" :class="row.depth === 0 ? 'area-title' : 'group-title'">
      {{ row.code }}. {{ row.title }} ({{ row.maxScore }} điểm)
      <select v-if="store.report.isLeader && store.report.isOpen" @change="assign">
        <option value="">Phân công</option>
        <option v-for="one in store.report.staff" :key="one.id" :value="one.id">{{ one.name }}</option>
      </select>
    </div>
    <div v-else class="el-collapse-item">
      <div class="el-collapse-item__header" @click="fold">
        <span class="ten">{{ row.code }}. {{ row.title }}</span>
        <span>Điểm tối đa: {{ row.maxScore }}</span>
        <span class="el-tag">{{ row.status }}</span>
      </div>
      <div v-if="isUnfolded" class="el-collapse-item__content">
        <template v-if="row.mayEdit">
          <div class="el-form-item">
            <div class="el-form-item__label">Điểm tự đánh giá</div>
            <div class="el-form-item__content"><InputNumber v-model="score" :max="row.maxScore" /></div>
          </div>
          <div class="el-form-item">
            <div class="el-form-item__label">Thuyết minh</div>
            <div class="el-form-item__content">
              <div class="el-textarea"><textarea class="el-textarea__inner" rows="4" v-model="explanation"></textarea></div>
            </div>
          </div>
        </template>
        <template v-else>
          <div class="el-form-item">
            <div class="el-form-item__label">Điểm tự đánh giá</div>
            <div class="el-form-item__content">{{ row.score }}</div>
          </div>
          <div class="el-form-item">
            <div class="el-form-item__label">Thuyết minh</div>
            <div class="el-form-item__content">{{ row.explanation }}</div>
          </div>
        </template>
        <div class="el-form-item">
          <div class="el-form-item__label">Tài liệu kiểm chứng</div>
          <div class="el-form-item__content">
            <ul>
              <li v-for="file in row.files" :key="file.id">
                <a :href="'/tep/' + file.id">{{ file.name }}</a>
                <i v-if="row.mayEdit" class="el-icon-delete" @click="remove(file.id)">x</i>
              </li>
            </ul>
            <Upload v-if="row.mayEdit" words="Tải tệp lên" @file="upload" />
          </div>
        </div>
        <div class="el-form-item">
          <div class="el-form-item__label">Điểm thẩm định</div>
          <div class="el-form-item__content">{{ row.appraisedScore }}</div>
        </div>
        <div v-if="row.mayEdit">
          <span class="el-button el-button--primary" @click="save">Lưu</span>
          <span class="el-button" @click="complete">Hoàn thành</span>
        </div>
        <span v-if="row.maySendBack" class="el-button" @click="sendBack">Trả lại</span>
      </div>
    </div>`,
});
