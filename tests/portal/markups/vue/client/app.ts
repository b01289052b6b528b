import { createApp, defineComponent, ref } from 'vue';
import { Upload } from './components.ts';
import { CriterionItem } from './criterion-item.ts';
import { call, send, store } from './store.ts';

/** The self-assessment page: all areas below each other, and the leader's last step. */
const App = defineComponent({
  components: { CriterionItem, Upload },
  setup() {
    const isAsking = ref(false);
    const submit = (): void => {
      isAsking.value = false;
      void call('POST', 'gui-bao-cao').catch(() => {});
    };
    const attach = (file: File): void => void send('bang-tong-hop', file).catch(() => {});
    return { store, isAsking, submit, attach };
  },
  template: `
    <div v-if="!store.report">Đang tải…</div>
    <div v-else>
      <div class="toolbar">
        <span class="el-tag">{{ store.report.isSent ? 'Đã gửi' : store.report.isOpen ? 'Đang nhập' : 'Đã khóa' }}</span>
        <span>Tổng điểm: {{ store.report.total }}</span>
        <a v-if="store.report.isLeader" href="/bang-tong-hop.pdf">Xuất bảng tổng hợp</a>
        <a v-if="store.report.summary" :href="'/tep/' + store.report.summary.id">{{ store.report.summary.name }}</a>
        <template v-if="store.report.isLeader && store.report.isOpen">
          <Upload words="Đính kèm bảng tổng hợp" @file="attach" />
          <span class="el-button el-button--primary" @click="isAsking = true">Gửi báo cáo</span>
        </template>
      </div>
      <div v-for="tab in store.report.tabs" :key="tab.code" class="el-collapse">
        <CriterionItem v-for="row in tab.rows" :key="row.code" :row="row" />
      </div>
      <div v-if="store.message" class="el-message">{{ store.message }}</div>
      <div v-if="isAsking" class="el-message-box__wrapper">
        <div class="el-message-box">
          <p>Đồng chí có chắc chắn gửi kết quả tự đánh giá?</p>
          <span class="el-button" @click="isAsking = false">Hủy</span>
          <span class="el-button el-button--primary" @click="submit">OK</span>
        </div>
      </div>
    </div>`,
});

createApp(App).mount('#app');
void call('GET', 'bao-cao').catch(() => {});
