// Places of 高新区: streets and towns, communities and villages, estates with the names that people say.
import { community, district, estate, street } from "./place-builder.ts";

export const gaoxinPlaces = district("gaoxin", "高新区", 720, 480, [
  street("gaoxin-chuangxin", "创新街道", 808, 511, [
    community("ruanjianyuan-community", "软件园社区", 833, 522, [
      estate("ruanjianyuan-ruanjianyuangongyu", "软件园公寓", 828, 521, ["软件园"]),
      estate("ruanjianyuan-chuangkegongyu", "创客公寓", 839, 528, ["创客"]),
      estate("ruanjianyuan-chuangxinhuayuan", "创新花园", 842, 520, ["创新小区"]),
    ]),
    community("guanggu-community", "光谷社区", 785, 528, [
      estate("guanggu-guanggulijing", "光谷丽景", 792, 529, ["光谷"]),
      estate("guanggu-lijingtianxia", "丽景天下", 785, 521, ["丽景"]),
      estate("guanggu-guanggugongyu", "光谷公寓", 787, 529, ["光谷公租房"]),
    ]),
    community("boxue-community", "博学社区", 804, 484, [
      estate("boxue-boxueyuan", "博学苑", 796, 479, ["博学"]),
      estate("boxue-daxuechengxuefu", "大学城学府", 794, 477, ["大学城"]),
    ]),
  ]),
  street("gaoxin-xinghan", "星汉街道", 683, 554, [
    community("xingcheng-community", "星城社区", 672, 580, [
      estate("xingcheng-xingchengguoji", "星城国际", 668, 576, ["星城"]),
      estate("xingcheng-xingchengshijia", "星城世家", 673, 590, ["世家"]),
      estate("xingcheng-xingchenghuayuan", "星城花园", 673, 582, ["星城小区"]),
    ]),
    community("shawan-community", "沙湾社区", 666, 532, [
      estate("shawan-shawan", "沙湾小区", 674, 541, ["沙湾"]),
      estate("shawan-shawananzhi", "沙湾安置小区", 675, 533, ["沙湾安置房"]),
    ]),
    community("jichang-community", "机场社区", 711, 551, [
      estate("jichang-konggangxincheng", "空港新城", 716, 543, ["空港"]),
      estate("jichang-konggangjiayuan", "空港家园", 704, 550, ["空港安置房"]),
    ]),
  ]),
  street("gaoxin-xingye", "兴业街道", 632, 449, [
    community("xingye-community", "兴业社区", 607, 438, [
      estate("xingye-xingyexincun", "兴业新村", 615, 441, ["兴业"]),
      estate("xingye-xingyerencaigongyu", "兴业人才公寓", 597, 431, ["人才公寓"]),
      estate("xingye-xingyehuayuan", "兴业花园", 612, 443, ["兴业小区"]),
    ]),
    community("gongye-community", "工业社区", 655, 432, [
      estate("gongye-gongyeyuansushe", "工业园宿舍", 659, 437, ["园区宿舍", "厂区宿舍"]),
      estate("gongye-lanlinggongyu", "蓝领公寓", 653, 422, ["蓝领"]),
    ]),
    community("biaochang-community", "标厂社区", 636, 476, [
      estate("biaochang-biaozhunchangfang", "标准厂房", 630, 480, ["标厂", "标准化厂房"]),
      estate("biaochang-shuangchuangyuan", "双创园", 640, 475, ["双创"]),
    ]),
  ]),
  street("gaoxin-chaoyang", "朝阳街道", 757, 406, [
    community("chaoyang-community", "朝阳社区", 768, 380, [
      estate("chaoyang-chaoyang", "朝阳小区", 770, 374, ["朝阳"]),
      estate("chaoyang-chaoyangmingcheng", "朝阳名城", 764, 370, ["名城"]),
    ]),
    community("gaotang-community", "高塘社区", 774, 428, [
      estate("gaotang-gaotang", "高塘小区", 781, 437, ["高塘"]),
      estate("gaotang-gaotanggongzufang", "高塘公租房", 766, 426, ["高塘公租"]),
    ]),
    community("fengshu-community", "枫树社区", 729, 409, [
      estate("fengshu-fengshuwan", "枫树湾", 726, 414, ["枫树"]),
      estate("fengshu-fengxiangyuan", "枫香苑", 737, 401, ["枫香"]),
    ]),
  ]),
]);
