<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PageList</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>One function with its derivatives, saturation and properties</source>
        <translation>一个函数及其导数、饱和区与性质</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Several functions and their differences</source>
        <translation>多个函数及其差异</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>The race: gradient descent from f = 0.9 to 0.5</source>
        <translation>赛跑：梯度下降从 f = 0.9 到 0.5</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>A signal through many layers and its gradient back</source>
        <translation>信号穿过多层网络，梯度再传回来</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>The same layer again and again: what fades and what explodes over time</source>
        <translation>同一层反复作用：随时间什么消失、什么爆炸</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>Gated linear units: one input opens the gate of the other</source>
        <translation>门控线性单元：一个输入控制另一个输入的门</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>How long each function takes on this machine</source>
        <translation>各函数在本机上要算多久</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>One neuron: inputs, weights, threshold, activation, output</source>
        <translation>一个神经元：输入、权重、阈值、激活函数、输出</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax 函数</translation>
    </message>
    <message>
        <source>Probabilities of logits, their Jacobian and what they teach</source>
        <translation>logit 的概率、雅可比矩阵以及它们传回的梯度</translation>
    </message>
    <message>
        <source>Dying</source>
        <translation>神经元死亡</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>锯齿路径</translation>
    </message>
    <message>
        <source>Two weights that learn from positive or centred inputs</source>
        <translation>两个权重：输入恒正与零均值的对比</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Networks with different activations train on the same data</source>
        <translation>激活函数不同的网络在同样的数据上训练</translation>
    </message>
    <message>
        <source>A neuron that one bad step kills, and what treatments do</source>
        <translation>一步异常更新使神经元死亡，以及各种处理的效果</translation>
    </message>
</context>
<context>
    <name>actiscope</name>
    <message>
        <source>a preset needs a name without / and not beginning with a dot, not “%1”</source>
        <translation>预设的名称不能含有 /，也不能以点开头，不能是“%1”</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>cannot remove the preset %1: %2</source>
        <translation>无法删除预设 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a folder, give a file name</source>
        <translation>无法写入 %1：这是文件夹，请给出文件名</translation>
    </message>
    <message>
        <source>cannot write %1: there is no folder %2, make it or choose another</source>
        <translation>无法写入 %1：没有文件夹 %2，请创建它或另选一个</translation>
    </message>
    <message>
        <source>cannot write %1: it is not a file, choose another name</source>
        <translation>无法写入 %1：它不是普通文件，请换一个名称</translation>
    </message>
    <message>
        <source>cannot write %1: the file is read-only, choose another name</source>
        <translation>无法写入 %1：文件是只读的，请换一个名称</translation>
    </message>
    <message>
        <source>cannot write %1: %2; choose another place</source>
        <translation>无法写入 %1：%2；请换一个位置</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>f(x) and f′(x)</source>
        <translation>f(x) 与 f′(x)</translation>
    </message>
    <message>
        <source>f′(x)</source>
        <translation>f′(x)</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>reached in %1</source>
        <translation>%1到达</translation>
    </message>
    <message>
        <source>stuck after %1</source>
        <translation>%1后停滞</translation>
    </message>
    <message>
        <source>diverged after %1</source>
        <translation>%1后发散</translation>
    </message>
    <message>
        <source>not there after %1</source>
        <translation>%1后仍未到达</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>跳跃点</translation>
    </message>
    <message>
        <source>kink</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>left: f′ → 0 as x → −∞</source>
        <translation>左饱和：x → −∞ 时 f′ → 0</translation>
    </message>
    <message>
        <source>right: f′ → 0 as x → ∞</source>
        <translation>右饱和：x → ∞ 时 f′ → 0</translation>
    </message>
    <message>
        <source>both sides: f′ → 0 at ±∞</source>
        <translation>两侧饱和：x → ±∞ 时 f′ → 0</translation>
    </message>
    <message>
        <source>strictly increasing</source>
        <translation>严格递增</translation>
    </message>
    <message>
        <source>non-decreasing</source>
        <translation>单调不减</translation>
    </message>
    <message>
        <source>strictly decreasing</source>
        <translation>严格递减</translation>
    </message>
    <message>
        <source>non-increasing</source>
        <translation>单调不增</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>有跳跃</translation>
    </message>
    <message>
        <source>continuous with kinks (C⁰)</source>
        <translation>连续，有折点（C⁰）</translation>
    </message>
    <message>
        <source>f′ continuous (C¹)</source>
        <translation>f′ 连续（C¹）</translation>
    </message>
    <message>
        <source>smooth (C∞)</source>
        <translation>光滑（C∞）</translation>
    </message>
    <message>
        <source>yes, mean 0 for N(0, 1) inputs</source>
        <translation>是，输入服从 N(0, 1) 时均值为 0</translation>
    </message>
    <message>
        <source>no, mean %1 for N(0, 1) inputs</source>
        <translation>否，输入服从 N(0, 1) 时均值为 %1</translation>
    </message>
    <message>
        <source>%1 at x = %2</source>
        <translation>%1，在 x = %2</translation>
    </message>
    <message>
        <source>%1 on an interval</source>
        <translation>%1，在一个区间上</translation>
    </message>
    <message>
        <source>none, unbounded</source>
        <translation>无，无界</translation>
    </message>
    <message>
        <source>none, approaches %1</source>
        <translation>无，趋近 %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>Saturates</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation>单调性</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>零均值</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>光滑性</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Steepest</source>
        <translation>最大斜率</translation>
    </message>
    <message>
        <source>sup |f′| = %1</source>
        <translation>sup |f′| = %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>cannot write %1: the folder is read-only, choose another</source>
        <translation>无法写入 %1：文件夹是只读的，请另选一个</translation>
    </message>
    <message>
        <source>cannot write %1: the disk is full, make room or choose another place</source>
        <translation>无法写入 %1：磁盘已满，请腾出空间或换一个位置</translation>
    </message>
    <message>
        <source>Nothing to show: switch on f or f′</source>
        <translation>没有可显示的内容：请打开 f 或 f′</translation>
    </message>
    <message>
        <source>Nothing to show: all curves are hidden</source>
        <translation>没有可显示的内容：所有曲线都已隐藏</translation>
    </message>
    <message>
        <source>unreachable, f is never %1</source>
        <translation>不可达，f 从不等于 %1</translation>
    </message>
    <message>
        <source>unreachable, f is never as low as %1</source>
        <translation>不可达，f 从不低至 %1</translation>
    </message>
    <message>
        <source>%1 at several points</source>
        <translation>%1，在多个点上</translation>
    </message>
    <message>
        <source>no, f is not defined everywhere</source>
        <translation>否，f 并非处处有定义</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>At joints, by convention</source>
        <translation>连接处（约定）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>saturated: |f′| &lt; %1</source>
        <translation>饱和：|f′| &lt; %1</translation>
    </message>
    <message>
        <source>small slope: |f′| &lt; %1</source>
        <translation>斜率很小：|f′| &lt; %1</translation>
    </message>
    <message>
        <source>no: f′ → %1 at ±∞</source>
        <translation>否：x → ±∞ 时 f′ → %1</translation>
    </message>
    <message>
        <source>no: f′ → %1 as x → −∞, f′ → %2 as x → ∞</source>
        <translation>否：x → −∞ 时 f′ → %1，x → ∞ 时 f′ → %2</translation>
    </message>
</context>
<context>
    <name>actiscope::AppearanceMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop, also when it changes</source>
        <translation>与桌面的浅色或深色一致，桌面切换时也随之切换</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark lines on white</source>
        <translation>白底深色线条</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light lines on black</source>
        <translation>黑底浅色线条</translation>
    </message>
    <message>
        <source>Reduced where the desktop asks for it</source>
        <translation>桌面要求时减少动态效果</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>完整(&amp;F)</translation>
    </message>
    <message>
        <source>What plays or sweeps moves smoothly</source>
        <translation>播放和扫描平滑移动</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>减少(&amp;R)</translation>
    </message>
    <message>
        <source>What plays or sweeps shows a still picture every half second, at the same speed; nothing plays unasked</source>
        <translation>播放和扫描每半秒显示一幅静止画面，速度不变；不会自动播放</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;witch light and dark</source>
        <translation>切换浅色和深色(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Switch between light and dark (%1)</source>
        <translation>在浅色和深色之间切换（%1）</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动态效果(&amp;M)</translation>
    </message>
</context>
<context>
    <name>actiscope::Autosave</name>
    <message>
        <source>An unsaved scene cannot be read: %1. It is kept, with .unreadable after its name.</source>
        <translation>无法读取未保存的场景：%1。文件已保留，文件名后加 .unreadable。</translation>
    </message>
</context>
<context>
    <name>actiscope::ClaimList</name>
    <message>
        <source>✓ True</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>◐ Half true</source>
        <translation>◐ 部分正确</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 错误</translation>
    </message>
    <message>
        <source>Sentences of well-known tutorials, put to the test. Each button shows the picture that decides.</source>
        <translation>常见教程里的说法，逐条检验。按按钮查看起决定作用的图。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Show what decides</source>
        <translation>显示检验说法的图</translation>
    </message>
    <message>
        <source>No claim is like that.</source>
        <translation>没有这样的说法。</translation>
    </message>
    <message>
        <source>Search: ReLU, softmax …</source>
        <translation>搜索：ReLU、softmax …</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>搜索说法</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Which verdicts to show</source>
        <translation>显示哪种结论</translation>
    </message>
</context>
<context>
    <name>actiscope::ComparePage</name>
    <message>
        <source>Values at the cursor</source>
        <translation>光标处的值</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Load one of the tutorials&apos; figures</source>
        <translation>载入教程中的一幅图</translation>
    </message>
    <message>
        <source>Load a figure …</source>
        <translation>载入一幅图…</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>载入%1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>f, the functions</source>
        <translation>f，函数</translation>
    </message>
    <message>
        <source>f′, the slopes</source>
        <translation>f′，斜率</translation>
    </message>
    <message>
        <source>Difference to</source>
        <translation>与之求差</translation>
    </message>
    <message>
        <source>Draw how far the other curves are from this one</source>
        <translation>画出其他曲线与这条曲线之差</translation>
    </message>
    <message>
        <source>Reference of the differences</source>
        <translation>求差的基准</translation>
    </message>
    <message>
        <source>Choose the reference</source>
        <translation>选择基准</translation>
    </message>
    <message>
        <source>Add a curve</source>
        <translation>添加曲线</translation>
    </message>
    <message>
        <source>Remove a curve</source>
        <translation>删除曲线</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>Show or hide a curve</source>
        <translation>显示或隐藏曲线</translation>
    </message>
    <message>
        <source>Change the style of a curve</source>
        <translation>改变曲线样式</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>改变参数</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>改变视图</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Point at the curves, or press ← →, to read their values</source>
        <translation>把鼠标移到曲线上，或按 ← →，读取数值</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>Show the functions themselves</source>
        <translation>显示函数本身</translation>
    </message>
    <message>
        <source>Show the first derivatives, each dashed differently from its function</source>
        <translation>显示一阶导数，线型与各自的函数不同</translation>
    </message>
    <message>
        <source>%1: x = %2, %3 = %4</source>
        <translation>%1：x = %2，%3 = %4</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>f′</source>
        <translation>f′</translation>
    </message>
</context>
<context>
    <name>actiscope::ComparePicture</name>
    <message>
        <source>x  (pre-activation)</source>
        <translation>x（预激活值）</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>difference of f′</source>
        <translation>f′ 之差</translation>
    </message>
    <message>
        <source>%1, derivative</source>
        <translation>%1，导数</translation>
    </message>
    <message>
        <source>max |Δ| = %1 at x = %2</source>
        <translation>max |Δ| = %1，在 x = %2</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>与%1之差</translation>
    </message>
</context>
<context>
    <name>actiscope::CostPage</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measuring every function</source>
        <translation>正在测量每个函数</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Time every function anew over 4096 numbers (F5)</source>
        <translation>对 4096 个数重新测量每个函数的耗时（F5）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Which functions have bars</source>
        <translation>哪些函数画出条形</translation>
    </message>
    <message>
        <source>the best known</source>
        <translation>最常见的</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Which function is first</source>
        <translation>哪个函数排在最前</translation>
    </message>
    <message>
        <source>the cheapest first</source>
        <translation>开销小的在前</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>按族</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>How the costs are drawn</source>
        <translation>开销用什么刻度画</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Measure the costs</source>
        <translation>测量开销</translation>
    </message>
</context>
<context>
    <name>actiscope::CostPicture</name>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>nanoseconds per element</source>
        <translation>每个元素的纳秒数</translation>
    </message>
    <message>
        <source>f alone</source>
        <translation>只算 f</translation>
    </message>
    <message>
        <source>f and f′ in one pass</source>
        <translation>一遍算出 f 和 f′</translation>
    </message>
    <message>
        <source>6 × ReLU</source>
        <translation>6 × ReLU</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1, %2: %3 nanoseconds per element</source>
        <translation>%1，%2：每个元素 %3 纳秒</translation>
    </message>
    <message>
        <source>Sigmoid costs %1 times as much as ReLU here and Tanh %2 times, not six as is often said</source>
        <translation>在本机上 Sigmoid 的开销是 ReLU 的 %1 倍，Tanh 是 %2 倍，并非常说的 6 倍</translation>
    </message>
    <message>
        <source>Sigmoid costs %1 times as much as ReLU here and Tanh %2 times; six is often said</source>
        <translation>在本机上 Sigmoid 的开销是 ReLU 的 %1 倍，Tanh 是 %2 倍；常说的是 6 倍</translation>
    </message>
    <message>
        <source>Sigmoid costs %1 times as much as ReLU here and Tanh %2 times: about six, as is often said</source>
        <translation>在本机上 Sigmoid 的开销是 ReLU 的 %1 倍，Tanh 是 %2 倍：正如常说的约 6 倍</translation>
    </message>
    <message>
        <source>Sigmoid ÷ ReLU</source>
        <translation>Sigmoid ÷ ReLU</translation>
    </message>
</context>
<context>
    <name>actiscope::CurveList</name>
    <message>
        <source>Add a function</source>
        <translation>添加函数</translation>
    </message>
    <message>
        <source>Add another function to the picture</source>
        <translation>在图中再添加一个函数</translation>
    </message>
</context>
<context>
    <name>actiscope::CurveRow</name>
    <message>
        <source>Colour and dash of the curve</source>
        <translation>曲线的颜色与线型</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Remove the curve</source>
        <translation>删除曲线</translation>
    </message>
    <message>
        <source>Colour and dash of %1</source>
        <translation>%1的颜色与线型</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>Dash-dot</source>
        <translation>点划线</translation>
    </message>
</context>
<context>
    <name>actiscope::DepthClaim</name>
    <message>
        <source>Normal, N(0, 1)</source>
        <translation>正态，N(0, 1)</translation>
    </message>
    <message>
        <source>Xavier (Glorot)</source>
        <translation>Xavier（Glorot）</translation>
    </message>
    <message>
        <source>He (Kaiming)</source>
        <translation>He（Kaiming）</translation>
    </message>
    <message>
        <source>LeCun</source>
        <translation>LeCun</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>正交</translation>
    </message>
    <message>
        <source>normal, N(0, 1)</source>
        <translation>正态分布 N(0, 1)</translation>
    </message>
    <message>
        <source>uniform in (−1, 1)</source>
        <translation>(−1, 1) 上的均匀分布</translation>
    </message>
    <message>
        <source>%1: the numbers overflow after %2</source>
        <translation>%1：%2之后数值溢出</translation>
    </message>
    <message>
        <source>more than a double can hold</source>
        <translation>超出双精度的范围</translation>
    </message>
    <message>
        <source>%1: the signal is in layer %2 of %3</source>
        <translation>%1：信号到达第 %2 层，共 %3 层</translation>
    </message>
    <message>
        <source>standard deviation of its activations</source>
        <translation>该层激活值的标准差</translation>
    </message>
    <message>
        <source>%1: the gradient is back in layer %2 of %3</source>
        <translation>%1：梯度传回到第 %2 层，共 %3 层</translation>
    </message>
    <message>
        <source>%1 of %2 do the work of one matrix</source>
        <translation>%1 %2 等同于一个矩阵</translation>
    </message>
    <message>
        <source>%1 shifts the mean from %2 to %3</source>
        <translation>%1 使均值从 %2 漂移到 %3</translation>
    </message>
    <message>
        <source>%1 keeps the mean at %2</source>
        <translation>%1 使均值保持在 %2</translation>
    </message>
    <message>
        <source>mean of the activations in layer 1</source>
        <translation>第 1 层激活值的均值</translation>
    </message>
    <message>
        <source>%1: no gradient comes back at all</source>
        <translation>%1：完全没有梯度传回</translation>
    </message>
    <message>
        <source>%1: over %2 the gradient holds%3</source>
        <translation>%1：经过 %2，梯度保持%3</translation>
    </message>
    <message>
        <source>%1: over %2 the gradient vanishes</source>
        <translation>%1：经过 %2，梯度消失</translation>
    </message>
    <message>
        <source>%1: over %2 the gradient explodes</source>
        <translation>%1：经过 %2，梯度爆炸</translation>
    </message>
    <message>
        <source>N(0, 1) weights</source>
        <translation>N(0, 1) 权重</translation>
    </message>
    <message>
        <source>Xavier’s weights</source>
        <translation>Xavier 初始化</translation>
    </message>
    <message>
        <source>He’s weights</source>
        <translation>He 初始化</translation>
    </message>
    <message>
        <source>LeCun’s weights</source>
        <translation>LeCun 初始化</translation>
    </message>
    <message>
        <source>orthogonal weights</source>
        <translation>正交初始化</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>gradient there</source>
        <translation>该处的梯度</translation>
    </message>
    <message>
        <source>gradient at the input</source>
        <translation>输入处的梯度</translation>
    </message>
    <message>
        <source>matrix; outputs differ by %1</source>
        <translation>个矩阵；输出相差 %1</translation>
    </message>
    <message>
        <source>, and so does the signal (× %1)</source>
        <translation>，信号也保持（× %1）</translation>
    </message>
    <message>
        <source>, but the signal vanishes (× %1)</source>
        <translation>，但信号消失（× %1）</translation>
    </message>
    <message>
        <source>, but the signal explodes (× %1)</source>
        <translation>，但信号爆炸（× %1）</translation>
    </message>
</context>
<context>
    <name>actiscope::DepthPage</name>
    <message>
        <source>Sending the signal through the layers</source>
        <translation>正在让信号穿过各层</translation>
    </message>
    <message>
        <source>Activation: a ← f(W·a)</source>
        <translation>激活函数：a ← f(W·a)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>How the weights are drawn</source>
        <translation>权重如何抽取</translation>
    </message>
    <message>
        <source>The gain at which the gradient comes back through all layers as large as it was</source>
        <translation>使梯度经过所有层传回后大小不变的增益</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What is sent into the first layer</source>
        <translation>送入第一层的数据</translation>
    </message>
    <message>
        <source>Take the recommended gain</source>
        <translation>采用推荐的增益</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>取消计算</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Gain that keeps the signal: %1</source>
        <translation>保持信号的增益：%1</translation>
    </message>
    <message>
        <source>Gain that keeps the gradient: %1</source>
        <translation>保持梯度的增益：%1</translation>
    </message>
    <message>
        <source>Theory: every standard deviation of W·a stays as it is.</source>
        <translation>理论：W·a 的任何标准差都保持不变。</translation>
    </message>
    <message>
        <source>Theory: the standard deviation of W·a settles at %1, where each layer multiplies the gradient by %2.</source>
        <translation>理论：W·a 的标准差稳定在 %1，此处每层将梯度乘以 %2。</translation>
    </message>
    <message>
        <source>Theory: the signal settles nowhere.</source>
        <translation>理论：信号不会稳定。</translation>
    </message>
    <message>
        <source>The gain at which pre-activations keep the standard deviation 1: 1 / √E f(z)²</source>
        <translation>使预激活值保持标准差 1 的增益：1 / √E f(z)²</translation>
    </message>
</context>
<context>
    <name>actiscope::DepthPicture</name>
    <message>
        <source>Not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Gradient flowing back</source>
        <translation>反向传播的梯度</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>saturated: |f′| &lt; %1</source>
        <translation>饱和：|f′| &lt; %1</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>恰好为 0</translation>
    </message>
    <message>
        <source>Saturated and zero units</source>
        <translation>饱和单元与零单元</translation>
    </message>
    <message>
        <source>% of units</source>
        <translation>单元占比（%）</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The matrices of all %1 layers, multiplied</source>
        <translation>全部 %1 层的矩阵之积</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>|activation|</source>
        <translation>|激活值|</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>|gradient|</source>
        <translation>|梯度|</translation>
    </message>
    <message>
        <source>each layer</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>every second layer</source>
        <translation>每隔一层</translation>
    </message>
    <message>
        <source>every third layer</source>
        <translation>每隔两层</translation>
    </message>
    <message>
        <source>every fourth layer</source>
        <translation>每隔三层</translation>
    </message>
    <message>
        <source>Activations of %1</source>
        <translation>激活值（%1）</translation>
    </message>
    <message>
        <source>Activations of %1 (bar: share of exact zeros)</source>
        <translation>激活值（%1；竖线：恰为 0 的比例）</translation>
    </message>
    <message>
        <source>Gradient flowing back (dots: rms, dashed: theory of wide layers)</source>
        <translation>反向传播的梯度（点：均方根，虚线：宽层理论）</translation>
    </message>
    <message>
        <source>|mean| above chance</source>
        <translation>|均值|（大于随机误差）</translation>
    </message>
    <message>
        <source>Size of the activations, from layer to layer (dashed: theory)</source>
        <translation>激活值的大小逐层变化（虚线：理论）</translation>
    </message>
    <message>
        <source>Where the activations of a layer lie (dashed: theory)</source>
        <translation>每层激活值的位置（虚线：理论）</translation>
    </message>
    <message>
        <source>Mean and deviation (dashed: theory)</source>
        <translation>均值与标准差（虚线：理论）</translation>
    </message>
    <message>
        <source>Each layer multiplies the gradient by this (hardly a unit is saturated or 0)</source>
        <translation>每层将梯度乘以此数（几乎没有饱和或为 0 的单元）</translation>
    </message>
    <message>
        <source>Gradient factor of each layer</source>
        <translation>每层的梯度倍数</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>actiscope::DescentPage</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>Result of the race</source>
        <translation>赛跑的结果</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Gradient descent: x ← x − η·f′(x)</source>
        <translation>梯度下降：x ← x − η·f′(x)</translation>
    </message>
</context>
<context>
    <name>actiscope::DescentPicture</name>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>f = %1</source>
        <translation>f = %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
</context>
<context>
    <name>actiscope::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>actiscope::DrawnTrace</name>
    <message>
        <source>%1: x = %2, y = %3</source>
        <translation>%1：x = %2，y = %3</translation>
    </message>
    <message>
        <source>x = %1, y = %2</source>
        <translation>x = %1，y = %2</translation>
    </message>
</context>
<context>
    <name>actiscope::DyingPage</name>
    <message>
        <source>Counting dead units</source>
        <translation>正在统计死亡神经元</translation>
    </message>
    <message>
        <source>The neuron: a = f(W·x + b)</source>
        <translation>神经元：a = f(W·x + b)</translation>
    </message>
    <message>
        <source>Another activation</source>
        <translation>换激活函数</translation>
    </message>
    <message>
        <source>The same neuron with this activation from the start</source>
        <translation>同一个神经元，从一开始就用这个激活函数</translation>
    </message>
    <message>
        <source>Another learning rate</source>
        <translation>换学习率</translation>
    </message>
    <message>
        <source>The same neuron with this learning rate from the start</source>
        <translation>同一个神经元，从一开始就用这个学习率</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>What it has learned, and from what</source>
        <translation>学到的参数与训练数据</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Steps add up: v ← μ·v + g and W ← W − η·v, so that a gradient counts 1/(1 − μ) times in the end</source>
        <translation>更新会累积：v ← μ·v + g，W ← W − η·v，因此一次梯度最终起 1/(1 − μ) 倍的作用</translation>
    </message>
</context>
<context>
    <name>actiscope::DyingPicture</name>
    <message>
        <source>with %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>η = %1</source>
        <translation>η = %1</translation>
    </message>
    <message>
        <source>momentum %1</source>
        <translation>动量 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>One step of %1 killed the neuron: it never learns again</source>
        <translation>一步 %1 的更新杀死了神经元：它再也不会学习</translation>
    </message>
    <message>
        <source>The neuron survives a step of %1</source>
        <translation>神经元挺过了 %1 的更新</translation>
    </message>
    <message>
        <source>After a step of %1 the neuron still learns, but is not back after %2 steps</source>
        <translation>%1 的更新之后神经元仍在学习，但 %2 步后尚未恢复</translation>
    </message>
    <message>
        <source>The learning rate is too high: the weight runs away</source>
        <translation>学习率过高：权重发散</translation>
    </message>
    <message>
        <source>W = %1</source>
        <translation>W = %1</translation>
    </message>
    <message>
        <source>The neuron has learned its task</source>
        <translation>神经元已学会任务</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>back %1 steps after the bad one</source>
        <translation>异常更新后 %1 步恢复</translation>
    </message>
    <message>
        <source>%1 of the samples can still teach it</source>
        <translation>%1 的样本仍能传回梯度</translation>
    </message>
    <message>
        <source>The weight of z = W·x + b</source>
        <translation>z = W·x + b 的权重</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Where the samples lie on the activation</source>
        <translation>样本落在激活函数的何处</translation>
    </message>
    <message>
        <source>pre-activation z = W·x + b</source>
        <translation>预激活值 z = W·x + b</translation>
    </message>
    <message>
        <source>f(z)</source>
        <translation>f(z)</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>samples, treated</source>
        <translation>样本（救治后）</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>dead units, %</source>
        <translation>死亡神经元，%</translation>
    </message>
    <message>
        <source>weights ran away</source>
        <translation>权重发散</translation>
    </message>
    <message>
        <source>computing …</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>Without a bad gradient the neuron stays as it is</source>
        <translation>没有异常梯度，神经元保持不变</translation>
    </message>
    <message>
        <source>Even with %1, a step of %2 kills the neuron</source>
        <translation>%1 也没用：%2 的一步仍使神经元死亡</translation>
    </message>
    <message>
        <source>With %1, a step of %2 kills the neuron, which survives it without</source>
        <translation>用 %1：%2 的一步使神经元死亡；不用则能存活</translation>
    </message>
    <message>
        <source>With %1, the neuron survives the step of %2</source>
        <translation>用 %1：神经元经受住 %2 的一步</translation>
    </message>
    <message>
        <source>With %1, the bad step is %2, and the neuron survives it</source>
        <translation>用 %1：异常的一步为 %2，神经元能存活</translation>
    </message>
    <message>
        <source>The neuron is dead from the start: %1 has no slope at any of its samples</source>
        <translation>神经元一开始就已死亡：%1 在所有样本处导数为零</translation>
    </message>
    <message>
        <source>A step of %1 wakes the neuron, which was dead from the start</source>
        <translation>%1 的一步使一开始就死亡的神经元恢复</translation>
    </message>
    <message>
        <source>Dead units of %1, on other data: mean of %2 layers</source>
        <translation>%1 个单元中的死亡单元（另一组数据，%2 层的平均）</translation>
    </message>
    <message>
        <source>A bad step of %1 has hit the neuron</source>
        <translation>神经元遭遇一步 %1 的异常更新</translation>
    </message>
    <message>
        <source>W = %1 had been learned</source>
        <translation>已学到的 W = %1</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>死亡神经元</translation>
    </message>
</context>
<context>
    <name>actiscope::ExplorePage</name>
    <message>
        <source>Values at the cursor</source>
        <translation>光标处的值</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>f′, the slope</source>
        <translation>f′，斜率</translation>
    </message>
    <message>
        <source>Show the first derivative, dashed</source>
        <translation>用虚线显示一阶导数</translation>
    </message>
    <message>
        <source>f″, the curvature</source>
        <translation>f″，曲率</translation>
    </message>
    <message>
        <source>Show the second derivative, dotted</source>
        <translation>用点线显示二阶导数</translation>
    </message>
    <message>
        <source>Tangent at the cursor</source>
        <translation>光标处的切线</translation>
    </message>
    <message>
        <source>Draw the tangent where the cursor is</source>
        <translation>在光标处画切线</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Shade where |f′| is below the threshold</source>
        <translation>为 |f′| 低于阈值之处着色</translation>
    </message>
    <message>
        <source>Properties, computed</source>
        <translation>性质（由计算得出）</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>改变视图</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Point at the curve, or press ← →, to read its values</source>
        <translation>把鼠标移到曲线上，或按 ← →，读取数值</translation>
    </message>
    <message>
        <source>x = %1     f = %2     f′ = %3     f″ = %4</source>
        <translation>x = %1     f = %2     f′ = %3     f″ = %4</translation>
    </message>
    <message>
        <source>Precision lens</source>
        <translation>精度透镜</translation>
    </message>
    <message>
        <source>Errors in a number format</source>
        <translation>某种数值格式下的误差</translation>
    </message>
    <message>
        <source>Compare the textbook formula with ours, digit for digit</source>
        <translation>逐位比较教科书公式与我们的公式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The numbers that are computed with</source>
        <translation>用哪种数来计算</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>计算什么</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>f′</source>
        <translation>f′</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>f″</source>
        <translation>f″</translation>
    </message>
    <message>
        <source>%1: x = %2, %3 = %4</source>
        <translation>%1：x = %2，%3 = %4</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>In PyTorch, Keras, JAX and ONNX</source>
        <translation>在 PyTorch、Keras、JAX 和 ONNX 中</translation>
    </message>
</context>
<context>
    <name>actiscope::ExplorePicture</name>
    <message>
        <source>x  (pre-activation)</source>
        <translation>x（预激活值）</translation>
    </message>
    <message>
        <source>f(x) and derivatives</source>
        <translation>f(x) 及其导数</translation>
    </message>
    <message>
        <source>%1:   f(x) = %2</source>
        <translation>%1：   f(x) = %2</translation>
    </message>
    <message>
        <source>f″(x)</source>
        <translation>f″(x)</translation>
    </message>
    <message>
        <source>f′(x)</source>
        <translation>f′(x)</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
</context>
<context>
    <name>actiscope::ExportDialog</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>CSV of all curves</source>
        <translation>全部曲线的 CSV</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours of the picture</source>
        <translation>图片的配色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No background: for slides and pages of another colour</source>
        <translation>没有背景：用于其他颜色的幻灯片和页面</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>文字的字体</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>usual size</source>
        <translation>常用大小</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件的位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 已经存在。要替换吗？</translation>
    </message>
    <message>
        <source>Give the file a name, as in picture.png</source>
        <translation>请给出文件名，例如 picture.png</translation>
    </message>
    <message>
        <source>Nothing moves on this page: choose a function with a parameter, the race, or another format</source>
        <translation>此页没有可动的内容：请选择有参数的函数、赛跑，或其他格式</translation>
    </message>
    <message>
        <source>There is not enough memory for that: choose a smaller size or scale</source>
        <translation>内存不足：请选择较小的尺寸或缩放</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Size of the texts; lines and marks grow and shrink with them</source>
        <translation>文字大小；线条和标记随之缩放</translation>
    </message>
    <message>
        <source>fitting: %1 pt</source>
        <translation>自适应：%1 磅</translation>
    </message>
</context>
<context>
    <name>actiscope::FileMenu</name>
    <message>
        <source>Scenes (*.actiscope)</source>
        <translation>场景 (*.actiscope)</translation>
    </message>
    <message>
        <source>Scenes and pictures that carry one (*.actiscope *.png *.svg *.pdf)</source>
        <translation>场景及带有场景的图片 (*.actiscope *.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1[*] — Actiscope</source>
        <translation>%1[*] — Actiscope</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start with a new scene</source>
        <translation>从新的场景开始</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a scene, or a picture that carries one</source>
        <translation>打开场景，或带有场景的图片</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the scene under another name</source>
        <translation>以其他名称保存场景</translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>scene.actiscope</source>
        <translation>场景.actiscope</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation>%1 有未保存的更改。要保存吗？</translation>
    </message>
    <message>
        <source>Restore the scene?</source>
        <translation>恢复场景？</translation>
    </message>
    <message>
        <source>Actiscope did not end as it should. Open the scene as it was then?</source>
        <translation>Actiscope 上次没有正常退出。要打开当时的场景吗？</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>&amp;Keep this scene as a preset …</source>
        <translation>把此场景存为预设(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Remove a preset</source>
        <translation>删除预设(&amp;R)</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>载入%1</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>There is a preset “%1” already. Replace it?</source>
        <translation>预设“%1”已经存在。要替换吗？</translation>
    </message>
    <message>
        <source>Remove the preset “%1”? This cannot be undone.</source>
        <translation>删除预设“%1”？此操作不能撤销。</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Actiscope</source>
        <translation>Actiscope</translation>
    </message>
</context>
<context>
    <name>actiscope::FilmForm</name>
    <message>
        <source>Most frames</source>
        <translation>最多帧数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Repeat for ever</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Sweep %1 of %2</source>
        <translation>扫描 %2 的 %1</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>什么在动</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source> frames</source>
        <translation> 帧</translation>
    </message>
    <message>
        <source> frames/s</source>
        <translation> 帧/秒</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>%1 frames, %2 seconds</source>
        <translation>%1 帧，%2 秒</translation>
    </message>
    <message>
        <source>Play from start to end</source>
        <translation>从头播放到尾</translation>
    </message>
</context>
<context>
    <name>actiscope::FormulaLabel</name>
    <message>
        <source>The context menu copies the LaTeX</source>
        <translation>右键菜单可复制 LaTeX</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>复制 LaTeX</translation>
    </message>
    <message>
        <source>Copy LaTeX of f</source>
        <translation>复制 f 的 LaTeX</translation>
    </message>
    <message>
        <source>Copy LaTeX of f′</source>
        <translation>复制 f′ 的 LaTeX</translation>
    </message>
    <message>
        <source>Copy LaTeX of f″</source>
        <translation>复制 f″ 的 LaTeX</translation>
    </message>
    <message>
        <source>Values of the parameters</source>
        <translation>参数的取值</translation>
    </message>
</context>
<context>
    <name>actiscope::FrameworkList</name>
    <message>
        <source>None of them has it.</source>
        <translation>都没有这个函数。</translation>
    </message>
    <message>
        <source>Show the function as %1 computes it</source>
        <translation>按 %1 的算法显示这个函数</translation>
    </message>
</context>
<context>
    <name>actiscope::FunctionPicker</name>
    <message>
        <source>Function: %1</source>
        <translation>函数：%1</translation>
    </message>
    <message>
        <source>%1
Choose a function; type to search</source>
        <translation>%1
选择函数；输入文字即可搜索</translation>
    </message>
</context>
<context>
    <name>actiscope::FunctionPopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>No function is called “%1”</source>
        <translation>没有名为“%1”的函数</translation>
    </message>
    <message>
        <source>Name in English, Chinese or a framework</source>
        <translation>输入中文、英文或框架中的名称</translation>
    </message>
    <message>
        <source>%1 takes a vector: see the page Softmax</source>
        <translation>%1 以向量为输入：见“Softmax 函数”页</translation>
    </message>
    <message>
        <source>%1 takes two inputs: see the page Gates</source>
        <translation>%1 有两个输入：见“门控”页</translation>
    </message>
</context>
<context>
    <name>actiscope::GatesPage</name>
    <message>
        <source>Gated linear unit f(a, b) = a · g(b)</source>
        <translation>门控线性单元 f(a, b) = a · g(b)</translation>
    </message>
    <message>
        <source>Its gate g</source>
        <translation>门函数 g</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Choose one of the papers&apos; gated linear units</source>
        <translation>选择文献中的一种门控线性单元</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>改变%1</translation>
    </message>
    <message>
        <source>The point; the player moves b</source>
        <translation>考察的点；播放器移动 b</translation>
    </message>
</context>
<context>
    <name>actiscope::GatesPicture</name>
    <message>
        <source>b, the input of the gate</source>
        <translation>b，门的输入</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>f(a, b)</source>
        <translation>f(a, b)</translation>
    </message>
    <message>
        <source>a, the input that is scaled</source>
        <translation>a，被缩放的输入</translation>
    </message>
    <message>
        <source>At b = %1 the gate of %2 is shut: a neither passes nor learns</source>
        <translation>b = %1 时 %2 的门关闭：a 既不通过，也得不到梯度</translation>
    </message>
    <message>
        <source>At b = %1 the gate of %2 multiplies a and its gradient by %3</source>
        <translation>b = %1 时 %2 的门把 a 及其梯度乘以 %3</translation>
    </message>
    <message>
        <source>f = %1</source>
        <translation>f = %1</translation>
    </message>
    <message>
        <source>%1:   f(a, b) = a · g(b)</source>
        <translation>%1：f(a, b) = a · g(b)</translation>
    </message>
    <message>
        <source>along b, at a = %1</source>
        <translation>沿 b 方向，a = %1</translation>
    </message>
    <message>
        <source>∂f/∂b</source>
        <translation>∂f/∂b</translation>
    </message>
    <message>
        <source>along a, at b = %1: the slope is the gate, %2</source>
        <translation>沿 a 方向，b = %1：斜率即门的值 %2</translation>
    </message>
    <message>
        <source>the gate; f(%1, %2) = %3</source>
        <translation>门控值；f(%1, %2) = %3</translation>
    </message>
    <message>
        <source>%1:   f(a, b) = a · g(b)   (lines at ±¼, ±½, ±1, ±2 …, dashed below 0)</source>
        <translation>%1：f(a, b) = a · g(b)（等高线：±¼、±½、±1、±2 …，负值为虚线）</translation>
    </message>
    <message>
        <source>along a, at b = %1</source>
        <translation>沿 a，b = %1</translation>
    </message>
</context>
<context>
    <name>actiscope::LensPanel</name>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>everywhere here</source>
        <translation>在整个范围内</translation>
    </message>
    <message>
        <source>all x</source>
        <translation>所有 x</translation>
    </message>
    <message>
        <source>below x = %1</source>
        <translation>在 x = %1 以下</translation>
    </message>
    <message>
        <source>x &lt; %1</source>
        <translation>x &lt; %1</translation>
    </message>
    <message>
        <source>above x = %1</source>
        <translation>在 x = %1 以上</translation>
    </message>
    <message>
        <source>x &gt; %1</source>
        <translation>x &gt; %1</translation>
    </message>
    <message>
        <source>from x = %1 to %2</source>
        <translation>在 x = %1 到 %2 之间</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>beyond |x| = %1</source>
        <translation>在 |x| = %1 以外</translation>
    </message>
    <message>
        <source>|x| &gt; %1</source>
        <translation>|x| &gt; %1</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>half (float16)</source>
        <translation>半精度（float16）</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>%1′</source>
        <translation>%1 的导数</translation>
    </message>
    <message>
        <source>The textbook form of %1 loses all digits %2 in %3</source>
        <translation>%3 下，%1 的教科书公式%2失去全部有效数字</translation>
    </message>
    <message>
        <source>no digit is right</source>
        <translation>没有一位有效数字正确</translation>
    </message>
    <message>
        <source>The textbook form of %1 is up to %2 units in the last place off in %3</source>
        <translation>%3 下，%1 的教科书公式误差最大达 %2 个末位单位（ULP）</translation>
    </message>
    <message>
        <source>%1 ULP</source>
        <translation>%1 ULP</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>The textbook form of %1 keeps its digits in %2</source>
        <translation>%2 下，%1 的教科书公式没有损失有效数字</translation>
    </message>
    <message>
        <source>x  (pre-activation)</source>
        <translation>x（预激活值）</translation>
    </message>
    <message>
        <source>error in ULP</source>
        <translation>误差（ULP）</translation>
    </message>
    <message>
        <source>No textbook formula is known of this function</source>
        <translation>没有这个函数的教科书公式</translation>
    </message>
    <message>
        <source>½: the nearest number</source>
        <translation>½：最近的数</translation>
    </message>
    <message>
        <source>textbook form</source>
        <translation>教科书公式</translation>
    </message>
    <message>
        <source>ours, rounded once</source>
        <translation>我们的公式，只舍入一次</translation>
    </message>
    <message>
        <source>overflow at x = %1</source>
        <translation>x = %1 处溢出</translation>
    </message>
</context>
<context>
    <name>actiscope::LessonDock</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Short lessons on activation functions, and claims put to the test (%1)</source>
        <translation>关于激活函数的短课，以及对常见说法的检验（%1）</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法检验</translation>
    </message>
</context>
<context>
    <name>actiscope::LessonList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Short stories in pictures. They change what the window shows; Ctrl+Z brings your own picture back. F9 shows and hides the controls.</source>
        <translation>用图讲的小故事。课程会改变窗口显示的内容；按 Ctrl+Z 可恢复你自己的图。按 F9 显示或隐藏控件。</translation>
    </message>
</context>
<context>
    <name>actiscope::LessonView</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The step before (Alt+←)</source>
        <translation>上一步（Alt+←）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next step (Alt+→)</source>
        <translation>下一步（Alt+→）</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>Back to the list of lessons</source>
        <translation>回到课程列表</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>课程：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>直接看答案</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>答对了！</translation>
    </message>
    <message>
        <source>It is the other way round. Look why:</source>
        <translation>恰好相反。来看为什么：</translation>
    </message>
    <message>
        <source>You said %1. Very close: it is %2.</source>
        <translation>你答 %1，很接近：是 %2。</translation>
    </message>
    <message>
        <source>You said %1; it is %2. Look why:</source>
        <translation>你答 %1，正确答案是 %2。来看为什么：</translation>
    </message>
</context>
<context>
    <name>actiscope::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export picture …</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the picture, its curves or an animation into a file</source>
        <translation>把图片、曲线或动画写入文件</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the picture to the clipboard</source>
        <translation>把图片复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy c&amp;urves as CSV</source>
        <translation>把曲线复制为 CSV(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Copy the numbers of all curves to the clipboard</source>
        <translation>把全部曲线的数值复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Actiscope</source>
        <translation>关闭 Actiscope</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>重置缩放(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the whole picture again</source>
        <translation>重新显示整幅图</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Actiscope</source>
        <translation>关于 Actiscope(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Copied the curves as CSV</source>
        <translation>已把曲线复制为 CSV</translation>
    </message>
    <message>
        <source>About Actiscope</source>
        <translation>关于 Actiscope</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Show the page below in the rail</source>
        <translation>显示侧栏中的下一页</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Show the page above in the rail</source>
        <translation>显示侧栏中的上一页</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Fill the screen with the picture, in large type; Esc leads back</source>
        <translation>图形以大字号充满屏幕；按 Esc 返回</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Actiscope %1&lt;/h3&gt;&lt;p&gt;An oscilloscope for neural-network activation functions.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt, QCustomPlot and Boost; icons by Lucide, ISC and MIT.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Actiscope %1&lt;/h3&gt;&lt;p&gt;神经网络激活函数的示波器。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。基于 Qt、QCustomPlot 与 Boost；图标来自 Lucide，采用 ISC 与 MIT 许可证。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>All keys of the window and the picture</source>
        <translation>窗口与图形的所有按键</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>控件(&amp;C)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show the controls beside the picture, or fold them away</source>
        <translation>显示图旁边的控件，或把它们折起来</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>actiscope::NeuronPage</name>
    <message>
        <source>Activation: a = f(k·z)</source>
        <translation>激活：a = f(k·z)</translation>
    </message>
    <message>
        <source>Weighted sum: z = Σ wᵢxᵢ + b</source>
        <translation>加权和：z = Σ wᵢxᵢ + b</translation>
    </message>
</context>
<context>
    <name>actiscope::NeuronPicture</name>
    <message>
        <source>Three inputs arrive at the neuron</source>
        <translation>三个输入到达神经元</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Each input counts as much as its weight says</source>
        <translation>每个输入按其权重计入</translation>
    </message>
    <message>
        <source>weighted sum Σ wᵢxᵢ</source>
        <translation>加权和 Σ wᵢxᵢ</translation>
    </message>
    <message>
        <source>The bias moves the threshold: z = Σ wᵢxᵢ + b</source>
        <translation>偏置移动阈值：z = Σ wᵢxᵢ + b</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>The stimulus %1 passes the threshold %2: the neuron fires</source>
        <translation>刺激 %1 超过阈值 %2：神经元被激活</translation>
    </message>
    <message>
        <source>The stimulus %1 stays below the threshold %2: the neuron is quiet</source>
        <translation>刺激 %1 低于阈值 %2：神经元未被激活</translation>
    </message>
    <message>
        <source>output a</source>
        <translation>输出 a</translation>
    </message>
    <message>
        <source>z = Σ wᵢxᵢ + b</source>
        <translation>z = Σ wᵢxᵢ + b</translation>
    </message>
    <message>
        <source>a = f(z)</source>
        <translation>a = f(z)</translation>
    </message>
    <message>
        <source>a = f(%1·z)</source>
        <translation>a = f(%1·z)</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>b = %1</source>
        <translation>b = %1</translation>
    </message>
    <message>
        <source>stimulus Σ wᵢxᵢ</source>
        <translation>刺激 Σ wᵢxᵢ</translation>
    </message>
    <message>
        <source>a = %1</source>
        <translation>a = %1</translation>
    </message>
    <message>
        <source>addend</source>
        <translation>加数</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>The stimulus %1 is below the threshold %2: %3 answers %4</source>
        <translation>刺激 %1 低于阈值 %2：%3 输出 %4</translation>
    </message>
    <message>
        <source>The stimulus %1 is above the threshold %2: %3 answers %4</source>
        <translation>刺激 %1 高于阈值 %2：%3 输出 %4</translation>
    </message>
    <message>
        <source>The stimulus %1 is at the threshold %2: %3 answers %4</source>
        <translation>刺激 %1 恰在阈值 %2：%3 输出 %4</translation>
    </message>
    <message>
        <source>%1 (grey: a step)</source>
        <translation>%1（灰：阶跃）</translation>
    </message>
    <message>
        <source>From the inputs and the bias to the sum z</source>
        <translation>由输入与偏置得到 z</translation>
    </message>
    <message>
        <source>What makes up z</source>
        <translation>z 的组成</translation>
    </message>
    <message>
        <source>%1, steepness da/dz = %2 here</source>
        <translation>%1，此处 da/dz = %2</translation>
    </message>
</context>
<context>
    <name>actiscope::NumberBox</name>
    <message>
        <source>“%1” cannot be used: type a number from %2 to %3, as a decimal or a fraction</source>
        <translation>无法使用“%1”：请输入 %2 到 %3 之间的数，小数或分数均可</translation>
    </message>
    <message>
        <source>“%1” cannot be used: type a whole number from %2 to %3</source>
        <translation>无法使用“%1”：请输入 %2 到 %3 之间的整数</translation>
    </message>
</context>
<context>
    <name>actiscope::Page</name>
    <message>
        <source>Show or hide %1</source>
        <translation>显示或隐藏%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>改变%1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>添加函数</translation>
    </message>
    <message>
        <source>Remove a function</source>
        <translation>移除函数</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>改变参数</translation>
    </message>
</context>
<context>
    <name>actiscope::ParameterSlider</name>
    <message>
        <source>Reset %1 to %2</source>
        <translation>把%1重置为 %2</translation>
    </message>
    <message>
        <source>Sweep %1 back and forth</source>
        <translation>让%1来回变化</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>actiscope::PlayerBar</name>
    <message>
        <source>To the start (Home)</source>
        <translation>回到起点 (Home)</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>后退一步 (,)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>One step on (.)</source>
        <translation>前进一步 (.)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到终点 (End)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Drag to any step</source>
        <translation>拖到任意一步</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 步/秒</translation>
    </message>
</context>
<context>
    <name>actiscope::Plot</name>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>actiscope::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the computation</source>
        <translation>停止计算</translation>
    </message>
</context>
<context>
    <name>actiscope::QuestionBox</name>
    <message>
        <source>Your guess</source>
        <translation>你的猜测</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>“%1” is no number; 12 or 0.5 would be one</source>
        <translation>“%1”不是数；例如可以写 12 或 0.5</translation>
    </message>
    <message>
        <source>Type a number, such as 12</source>
        <translation>请输入一个数，例如 12</translation>
    </message>
</context>
<context>
    <name>actiscope::RecurrentPage</name>
    <message>
        <source>Activations: h ← f(W·h)</source>
        <translation>激活函数：h ← f(W·h)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>How W is drawn before it is scaled</source>
        <translation>W 在缩放之前如何抽取</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>actiscope::RecurrentPicture</name>
    <message>
        <source>positive</source>
        <translation>正矩阵</translation>
    </message>
    <message>
        <source>normal (eigenvalues in a disc)</source>
        <translation>正态（特征值在圆盘内）</translation>
    </message>
    <message>
        <source>orthogonal (eigenvalues on a circle)</source>
        <translation>正交（特征值在圆周上）</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 保持</translation>
    </message>
    <message>
        <source>none through %1</source>
        <translation>%1 不传梯度</translation>
    </message>
    <message>
        <source>%1 explodes to %2</source>
        <translation>%1 爆炸到 %2</translation>
    </message>
    <message>
        <source>%1 fades to %2</source>
        <translation>%1 消失到 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Length of the state h ← f(W·h), largest |eigenvalue| of W %1</source>
        <translation>状态 h ← f(W·h) 的长度，W 的最大特征值模为 %1</translation>
    </message>
    <message>
        <source>Gradient back from step %1 — %2</source>
        <translation>从第 %1 步往回的梯度：%2</translation>
    </message>
    <message>
        <source>time step t</source>
        <translation>时间步 t</translation>
    </message>
    <message>
        <source>length of h</source>
        <translation>h 的长度</translation>
    </message>
    <message>
        <source>length of the gradient</source>
        <translation>梯度的长度</translation>
    </message>
    <message>
        <source>%1: both fade</source>
        <translation>%1：状态与梯度都消失</translation>
    </message>
    <message>
        <source>%1: state fades, gradient holds</source>
        <translation>%1：状态消失，梯度保持</translation>
    </message>
    <message>
        <source>%1: state fades, gradient explodes</source>
        <translation>%1：状态消失，梯度爆炸</translation>
    </message>
    <message>
        <source>%1: state holds, gradient fades</source>
        <translation>%1：状态保持，梯度消失</translation>
    </message>
    <message>
        <source>%1: both hold</source>
        <translation>%1：状态与梯度都保持</translation>
    </message>
    <message>
        <source>%1: state holds, gradient explodes</source>
        <translation>%1：状态保持，梯度爆炸</translation>
    </message>
    <message>
        <source>%1: state explodes, gradient fades</source>
        <translation>%1：状态爆炸，梯度消失</translation>
    </message>
    <message>
        <source>%1: state explodes, gradient holds</source>
        <translation>%1：状态爆炸，梯度保持</translation>
    </message>
    <message>
        <source>%1: both explode</source>
        <translation>%1：状态与梯度都爆炸</translation>
    </message>
    <message>
        <source>After %1 steps — %2</source>
        <translation>%1 步之后 — %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>gradient of %1 back at the start</source>
        <translation>%1 传回起点的梯度</translation>
    </message>
    <message>
        <source>Length of the state h ← f(W·h)</source>
        <translation>状态 h ← f(W·h) 的长度</translation>
    </message>
    <message>
        <source>Gradient back from step %1</source>
        <translation>从第 %1 步往回的梯度</translation>
    </message>
</context>
<context>
    <name>actiscope::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>A step on or back; on Explore and Compare along the curve</source>
        <translation>前进或后退一步；在探索页和比较页沿曲线移动</translation>
    </message>
    <message>
        <source>To the first or last step, or the edge</source>
        <translation>到第一步或最后一步，或到边缘</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the next curve, to trace it</source>
        <translation>到下一条曲线，沿其读数</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>End tracing</source>
        <translation>结束沿曲线读数</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom; x only; y only</source>
        <translation>缩放；仅 x；仅 y</translation>
    </message>
    <message>
        <source>wheel; Shift+wheel; Ctrl+wheel</source>
        <translation>滚轮；Shift+滚轮；Ctrl+滚轮</translation>
    </message>
    <message>
        <source>→ ← or . ,</source>
        <translation>→ ← 或 . ,</translation>
    </message>
    <message>
        <source>Farther along the curve</source>
        <translation>沿曲线移动更远</translation>
    </message>
    <message>
        <source>Shift+→ ←</source>
        <translation>Shift+→ ←</translation>
    </message>
    <message>
        <source>Gates: the input that is scaled, up or down</source>
        <translation>门控页：增减被缩放的输入</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp、PgDown</translation>
    </message>
    <message>
        <source>Cost: measure again</source>
        <translation>开销页：重新测量</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Lessons: the next step or the one before</source>
        <translation>课程：下一步或上一步</translation>
    </message>
    <message>
        <source>Alt+→ Alt+←</source>
        <translation>Alt+→ Alt+←</translation>
    </message>
</context>
<context>
    <name>actiscope::SizeForm</name>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Usual sizes</source>
        <translation>常用尺寸</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>How many times finer than a screen of 96 dpi</source>
        <translation>比 96 dpi 的屏幕精细多少倍</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Fineness</source>
        <translation>精细度</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are too many: at most %3 a side, choose a smaller size or scale</source>
        <translation>%1 × %2 像素太多：每边最多 %3，请选择较小的尺寸或缩放</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>One column, 8.5 cm</source>
        <translation>单栏，8.5 厘米</translation>
    </message>
    <message>
        <source>Two columns, 17.5 cm</source>
        <translation>双栏，17.5 厘米</translation>
    </message>
    <message>
        <source>Width of the picture; letters and lines keep their size where there is room for them</source>
        <translation>图片宽度；空间足够时，文字和线条保持原来的大小</translation>
    </message>
    <message>
        <source>Height of the picture; letters and lines keep their size where there is room for them</source>
        <translation>图片高度；空间足够时，文字和线条保持原来的大小</translation>
    </message>
    <message>
        <source>The same in dots per inch: 300 to 600 for print</source>
        <translation>同样的精细度，以每英寸点数表示：印刷用 300 到 600</translation>
    </message>
</context>
<context>
    <name>actiscope::SoftmaxPage</name>
    <message>
        <source>Function of the logits</source>
        <translation>logit 的函数</translation>
    </message>
    <message>
        <source>Whose values and Jacobian are shown</source>
        <translation>显示其函数值与雅可比矩阵</translation>
    </message>
    <message>
        <source>Learning: z ← z − η·∂L/∂z</source>
        <translation>学习：z ← z − η·∂L/∂z</translation>
    </message>
    <message>
        <source>The class that the outputs are to name</source>
        <translation>输出应当指出的类别</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>增加一类</translation>
    </message>
    <message>
        <source>Remove the last class</source>
        <translation>移除最后一类</translation>
    </message>
    <message>
        <source>One more logit, of 0</source>
        <translation>增加一个值为 0 的 logit</translation>
    </message>
    <message>
        <source>Take its logit away</source>
        <translation>去掉它的 logit</translation>
    </message>
    <message>
        <source>Logits at the start</source>
        <translation>起始 logit</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Wanted class</source>
        <translation>目标类别</translation>
    </message>
</context>
<context>
    <name>actiscope::SoftmaxPicture</name>
    <message>
        <source>Raw outputs push the right answer %1 down, softmax pushes it up</source>
        <translation>直接用原始输出会压低正确答案 %1，softmax 则推高它</translation>
    </message>
    <message>
        <source>Both push the right answer %1 up; only softmax knows how sure it is</source>
        <translation>两者都推高正确答案 %1，但只有 softmax 知道把握有多大</translation>
    </message>
    <message>
        <source>probability of class %1</source>
        <translation>第 %1 类的概率</translation>
    </message>
    <message>
        <source>%1 of the logits</source>
        <translation>logit 的 %1</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability p</source>
        <translation>概率 p</translation>
    </message>
    <message>
        <source>value</source>
        <translation>函数值</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Jacobian: how each p answers to each z</source>
        <translation>雅可比矩阵：各 p 对各 z 的响应</translation>
    </message>
    <message>
        <source>by logit</source>
        <translation>对 logit 求导</translation>
    </message>
    <message>
        <source>of probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Push on each logit: −∂L/∂z</source>
        <translation>对每个 logit 的推力：−∂L/∂z</translation>
    </message>
    <message>
        <source>logit, wanted: %1</source>
        <translation>logit，目标：%1</translation>
    </message>
    <message>
        <source>down ← push → up</source>
        <translation>压低 ← 推力 → 推高</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>学习的结果</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>raw outputs</source>
        <translation>原始输出</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>z₁ − z₂</source>
        <translation>z₁ − z₂</translation>
    </message>
    <message>
        <source>(z₁ − z₂) / T</source>
        <translation>(z₁ − z₂) / T</translation>
    </message>
    <message>
        <source>p₁ of two</source>
        <translation>二分类的 p₁</translation>
    </message>
    <message>
        <source>Softmax is sure of the right answer %1 and leaves it where it is</source>
        <translation>softmax 对正确答案 %1 已确信，不再推动</translation>
    </message>
    <message>
        <source>Raw outputs leave the right answer %1 where it is, softmax still pushes it up</source>
        <translation>原始输出不再推动正确答案 %1，softmax 仍将其推高</translation>
    </message>
    <message>
        <source>Jacobian ∂p/∂z</source>
        <translation>雅可比矩阵 ∂p/∂z</translation>
    </message>
    <message>
        <source>Push: −∂L/∂z</source>
        <translation>推力：−∂L/∂z</translation>
    </message>
    <message>
        <source>What comes of it, step by step</source>
        <translation>逐步的结果</translation>
    </message>
    <message>
        <source>Two classes: softmax (dots) is σ(z₁&#xa0;−&#xa0;z₂)</source>
        <translation>二分类：softmax（点）即 σ(z₁&#xa0;−&#xa0;z₂)</translation>
    </message>
    <message>
        <source>Two classes: dots on σ</source>
        <translation>二分类：点在 σ 上</translation>
    </message>
</context>
<context>
    <name>actiscope::TrainingClaim</name>
    <message>
        <source>the disc and the ring</source>
        <translation>圆盘与圆环</translation>
    </message>
    <message>
        <source>the quadrants of XOR</source>
        <translation>异或的四个象限</translation>
    </message>
    <message>
        <source>the moons</source>
        <translation>两个半月</translation>
    </message>
    <message>
        <source>the two clouds</source>
        <translation>两团点</translation>
    </message>
    <message>
        <source>the arms of the spiral</source>
        <translation>双螺旋的两臂</translation>
    </message>
    <message>
        <source>the sine</source>
        <translation>正弦函数</translation>
    </message>
    <message>
        <source>the jump</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>the parabola</source>
        <translation>抛物线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>initial weights too large, %1 overflows</source>
        <translation>初始权重过大，%1 溢出</translation>
    </message>
    <message>
        <source>learning rate too high at step %1, %2 overflows</source>
        <translation>第 %1 步学习率过高，%2 溢出</translation>
    </message>
    <message>
        <source>%1 is dead: no unit of layer %2 has a gradient</source>
        <translation>%1 已死亡：第 %2 层没有一个单元还有梯度</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>of layer %1 dead</source>
        <translation>第 %1 层的单元已死亡</translation>
    </message>
    <message>
        <source>%1 separates %2 in %3 steps</source>
        <translation>%1 用 %3 步分开%2</translation>
    </message>
    <message>
        <source>%1 learns %2 in %3 steps</source>
        <translation>%1 用 %3 步学会%2</translation>
    </message>
    <message>
        <source>%1, %2 takes %3</source>
        <translation>%1，%2 用 %3 步</translation>
    </message>
    <message>
        <source>%1, %2 has not after %3</source>
        <translation>%1，%2 %3 步后仍未做到</translation>
    </message>
    <message>
        <source>steps until the loss is %1</source>
        <translation>步使损失降到 %1</translation>
    </message>
    <message>
        <source>After %1 steps %2 gets %3 right</source>
        <translation>%1 步后 %2 的正确率为 %3</translation>
    </message>
    <message>
        <source>After %1 steps the loss of %2 is %3</source>
        <translation>%1 步后 %2 的损失为 %3</translation>
    </message>
    <message>
        <source>%1, %2 only %3</source>
        <translation>%1，%2 仅 %3</translation>
    </message>
    <message>
        <source>%1, that of %2 still %3</source>
        <translation>%1，%2 仍为 %3</translation>
    </message>
    <message>
        <source>right at best, %1 to reach</source>
        <translation>最高正确率，目标 %1</translation>
    </message>
    <message>
        <source>loss at best, %1 to reach</source>
        <translation>最低损失，目标 %1</translation>
    </message>
    <message>
        <source>%1: NaN at step %2</source>
        <translation>%1：第 %2 步出现 NaN</translation>
    </message>
    <message>
        <source>%1: %2 right</source>
        <translation>%1：正确率 %2</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1：损失 %2</translation>
    </message>
    <message>
        <source>%1, dead</source>
        <translation>%1，已死亡</translation>
    </message>
    <message>
        <source>steps to %1 right (training data)</source>
        <translation>训练数据正确率达 %1 所需步数</translation>
    </message>
</context>
<context>
    <name>actiscope::TrainingPage</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>批标准化</translation>
    </message>
    <message>
        <source>Normalize the selected network before each activation</source>
        <translation>在所选网络的每个激活函数之前做批标准化</translation>
    </message>
    <message>
        <source>Its activation, layer by layer</source>
        <translation>各层的激活函数</translation>
    </message>
    <message>
        <source>The last one is that of all further layers, too</source>
        <translation>最后一个也用于其后各层</translation>
    </message>
    <message>
        <source>From the step shown on: move it in the middle of a run to change the rate there</source>
        <translation>从当前步起生效：训练中途移动即可在该步改变学习率</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>改变%1</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Back to the same start</source>
        <translation>回到同一起点</translation>
    </message>
    <message>
        <source>To step 0, with one learning rate for the whole run</source>
        <translation>回到第 0 步，整个训练使用同一学习率</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How a step follows from the gradient</source>
        <translation>如何由梯度得到一步</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>Of two classes; values are learned by the squared error</source>
        <translation>用于两类数据；函数值用平方误差学习</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>合页损失</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Stop when all are there</source>
        <translation>全部达到目标时停止</translation>
    </message>
    <message>
        <source>End the run when every network has reached the goal or failed</source>
        <translation>每个网络都达到目标或失败时结束训练</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Two classes of points, or values of a function</source>
        <translation>两类点，或一个函数的值</translation>
    </message>
    <message>
        <source>disc and ring</source>
        <translation>圆盘与圆环</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>two moons</source>
        <translation>两个半月</translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation>两团点</translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>parabola</source>
        <translation>抛物线</translation>
    </message>
    <message>
        <source>Every network</source>
        <translation>每个网络</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>How the weights are drawn at the start</source>
        <translation>初始权重如何抽取</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>LeCun</source>
        <translation>LeCun</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>正交</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Remove a network</source>
        <translation>移除网络</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>Another activation</source>
        <translation>添加一个激活函数</translation>
    </message>
    <message>
        <source>One activation less</source>
        <translation>减少一个激活函数</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>改变参数</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Show the accuracy</source>
        <translation>显示正确率</translation>
    </message>
    <message>
        <source>The share of right answers over the steps, in place of the loss</source>
        <translation>以正确率随步数的曲线代替损失</translation>
    </message>
</context>
<context>
    <name>actiscope::TrainingPicture</name>
    <message>
        <source>x₁</source>
        <translation>x₁</translation>
    </message>
    <message>
        <source>x₂</source>
        <translation>x₂</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>η = %1</source>
        <translation>η = %1</translation>
    </message>
    <message>
        <source>Loss, and the step at the goal</source>
        <translation>损失与达到目标的步数</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Gradient norm by layer</source>
        <translation>各层梯度范数</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>share in %</source>
        <translation>比例（%）</translation>
    </message>
    <message>
        <source>Right answers, and the step at the goal</source>
        <translation>正确率与达到目标的步数</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>share right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Pale: saturated, full: dead</source>
        <translation>浅：饱和，深：死亡</translation>
    </message>
    <message>
        <source>Pale: saturated (f′ within ±%1), full: dead units</source>
        <translation>浅：饱和单元（f′ 在 ±%1 以内），深：死亡单元</translation>
    </message>
</context>
<context>
    <name>actiscope::ZigzagPage</name>
    <message>
        <source>Inputs: a = f(u), u standard normal</source>
        <translation>输入：a = f(u)，u 服从标准正态分布</translation>
    </message>
    <message>
        <source>Gradient descent: w ← w − η·(y − y*)·a</source>
        <translation>梯度下降：w ← w − η·(y − y*)·a</translation>
    </message>
    <message>
        <source>From start to optimum</source>
        <translation>从起点到最优点</translation>
    </message>
</context>
<context>
    <name>actiscope::ZigzagPicture</name>
    <message>
        <source>Length of the path</source>
        <translation>路径长度</translation>
    </message>
    <message>
        <source>%1 reaches the optimum in %2 steps</source>
        <translation>%1 用 %2 步到达最优点</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>steps, %1 : %2</source>
        <translation>步数，%1 : %2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>weight w₁</source>
        <translation>权重 w₁</translation>
    </message>
    <message>
        <source>weight w₂</source>
        <translation>权重 w₂</translation>
    </message>
    <message>
        <source>optimum</source>
        <translation>最优点</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Positive inputs make the weights zigzag: the path of %1 is %2 times that of %3</source>
        <translation>全为正的输入使权重走锯齿：%1 的路径长度是 %3 的 %2 倍</translation>
    </message>
    <message>
        <source>The path of %1 is %2 times that of %3</source>
        <translation>%1 的路径长度是 %3 的 %2 倍</translation>
    </message>
    <message>
        <source>length of the path, %1 : %2</source>
        <translation>路径长度，%1 : %2</translation>
    </message>
    <message>
        <source>The paths are as long, but %1 takes %2 times the steps of %3</source>
        <translation>路径一样长，但 %1 的步数是 %3 的 %2 倍</translation>
    </message>
    <message>
        <source>%1: its bowl is %2 times as flat</source>
        <translation>%1：其损失曲面的陡峭程度只有 1/%2</translation>
    </message>
    <message>
        <source>Steps; smallest curvature %1</source>
        <translation>步数；最小曲率 %1</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 还在途中</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 已到达</translation>
    </message>
    <message>
        <source>%1 gets no further</source>
        <translation>%1 无法继续</translation>
    </message>
    <message>
        <source>After %1 steps: %2</source>
        <translation>%1 步之后：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>steps so far</source>
        <translation>已走步数</translation>
    </message>
    <message>
        <source>Not at the optimum in the end: %1</source>
        <translation>最终没有到达最优点：%1</translation>
    </message>
    <message>
        <source>loss of %1 at the end</source>
        <translation>%1 最终的损失</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1：起点</translation>
    </message>
    <message>
        <source>%1: both weights the same way in %2 of the steps</source>
        <translation>%1：%2 的步中两个权重同向</translation>
    </message>
    <message>
        <source>%1: %2 the same way</source>
        <translation>%1：%2 同向</translation>
    </message>
</context>
</TS>
