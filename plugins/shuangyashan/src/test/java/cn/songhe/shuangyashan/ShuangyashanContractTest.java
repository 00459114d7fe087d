package cn.songhe.shuangyashan;

import cn.songhe.testkit.CityPluginContract;

class ShuangyashanContractTest extends CityPluginContract {}
