/// <reference types="jquery" />
import type { TinyMCE } from 'tinymce';

// jQuery and TinyMCE are loaded before; what the markup's onclick attributes name is put on the window.
declare const tinymce: TinyMCE;

let linhVuc = '1';
let trang = 1;

function taiBang(): void {
  $('#bangDiem').load(`/ChamDiem/BangDiem?linhVuc=${linhVuc}&trang=${trang}`);
}

function gui(path: string, data: FormData | Record<string, string>): Promise<void> {
  const isForm = data instanceof FormData;
  return new Promise((resolve) => {
    $.ajax({ method: 'POST', url: path, data, ...(isForm && { processData: false, contentType: false }) })
      .done((answer: { thanhCong: boolean; thongBao: string }) => {
        baoTin(answer.thongBao);
        if (answer.thanhCong) resolve();
      })
      .fail((answer) => {
        baoTin((answer.responseJSON as { thongBao?: string } | undefined)?.thongBao ?? 'Lỗi máy chủ');
        if (answer.status === 401) window.setTimeout(() => window.location.reload(), 1500);
      });
  });
}

function baoTin(words: string): void {
  $('#thongBao').text(words).show();
}

function moHop(ma: string): void {
  const dialog = $('#dlgNhap');
  tinymce.remove();
  dialog.find('.modal-dialog').load(`/ChamDiem/NhapDiem?ma=${ma}`, () => {
    dialog.addClass('in');
    void tinymce.init({
      target: dialog.find('textarea')[0]!,
      license_key: 'gpl',
      menubar: false,
      branding: false,
      entity_encoding: 'raw',
      promotion: false,
      plugins: 'lists',
      toolbar: 'bold italic underline | bullist numlist',
      height: 220,
    });
  });
}

function dong(): void {
  tinymce.remove();
  $('.modal').removeClass('in').find('form').remove();
}

Object.assign(window, {
  chonLinhVuc(tab: HTMLElement, ma: string) {
    linhVuc = ma;
    trang = 1;
    $('.nav-tabs li').removeClass('active');
    $(tab).parent().addClass('active');
    taiBang();
  },
  chonTrang(so: number) {
    trang = so;
    taiBang();
  },
  nhapDiem: moHop,
  async luu() {
    tinymce.triggerSave();
    await gui('/ChamDiem/Luu', new FormData($('#frmNhap')[0] as HTMLFormElement));
    dong();
    taiBang();
  },
  dong,
  hoanThanh: (ma: string) => gui('/ChamDiem/HoanThanh', { ma }).then(taiBang),
  traLai: (ma: string) => gui('/ChamDiem/TraLai', { ma }).then(taiBang),
  phanCong: (ma: string, nguoi: string) => gui('/ChamDiem/PhanCong', { ma, nguoi }).then(taiBang),
  xoaTep: (id: string, ma: string) => gui('/Tep/Xoa', { id }).then(() => moHop(ma)),
  async dinhKem() {
    await gui('/ChamDiem/DinhKem', new FormData($('#frmTongHop')[0] as HTMLFormElement));
    window.location.reload();
  },
  guiBaoCao: () => $('#dlgHoi').addClass('in'),
  async dongYGui() {
    dong();
    await gui('/ChamDiem/GuiBaoCao', {});
    window.location.reload();
  },
});
taiBang();
